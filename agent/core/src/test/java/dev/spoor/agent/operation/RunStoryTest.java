/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RunStoryTest {
  @RegisterExtension final Recorded recorded = Recorded.asJson("");

  @Test
  void namesTheNodesInTheirOrderWithTheirTimes() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    node("plan").end(null);
    node("act").end(null);
    run.end(null);

    assertThat(nodesOf(recorded.last()))
        .allMatch(node -> ((Number) node.get("duration_ms")).doubleValue() >= 0)
        .extracting(node -> node.get("node"))
        .containsExactly("plan", "act");
    assertThat(recorded.last()).containsKeys("slowest_node", "slowest_node_ms");
    assertThat(recorded.last()).doesNotContainKeys("retries", "tool_calls", "nodes_left_out");
  }

  @Test
  void callsTheNodeSlowestThatWorkedItselfAndNotTheOneAroundIt() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation container = node("review");
    node("read").end(null);
    container.end(null);
    run.end(null);

    assertThat(recorded.last()).containsEntry("slowest_node", "read");
  }

  @Test
  void callsTheNodeSlowestThatTheRunHasNotWaitedFor() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation hanging = node("hanging");
    hanging.leave();
    node("quick").end(null);
    run.end(null);

    assertThat(recorded.last()).containsEntry("slowest_node", "hanging");
    hanging.end(null);
  }

  @Test
  void leavesOutTheMiddleOfALongRun() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    for (int i = 0; i < 1_000; i++) {
      node("n" + i).end(null);
    }
    run.end(null);

    assertThat(nodesOf(recorded.last()))
        .hasSize(32)
        .extracting(node -> node.get("node"))
        .startsWith("n0", "n1")
        .containsSubsequence("n15", "n984")
        .endsWith("n998", "n999");
    assertThat(recorded.last()).contains(entry("nodes_left_out", 968));
  }

  @Test
  void showsWithoutATimeWhatHasNotEndedWithTheRun() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation sibling = node("sibling");
    sibling.leave();
    run.end(new IllegalStateException("the other one failed"));
    var failed = recorded.last();
    sibling.end(null);

    assertThat(nodesOf(failed)).containsExactly(Map.of("node", "sibling"));
  }

  @Test
  void countsToolsAndModelsWithTheirTokens() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation node = node("act");
    model(10, 2);
    Operation tool = tool("search", "{\"q\":1}");
    tool("mcp", "{}").end(null);
    tool.end(null);
    model(20, 3);
    node.end(null);
    run.end(null);

    assertThat(recorded.last())
        .contains(
            entry("tool_calls", 1),
            entry("llm_calls", 2),
            entry("total_input_tokens", 30),
            entry("total_output_tokens", 5))
        .containsKeys("tool_ms", "llm_ms");
  }

  @Test
  void countsWhatARunWithinTheRunDidInBoth() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation node = node("sub");
    Operation inner = Recorded.start(Kind.GRAPH_EXECUTION);
    node("step").end(null);
    model(1, 1);
    inner.end(null);
    node.end(null);
    run.end(null);

    List<Map<String, Object>> runs =
        recorded.lines().stream()
            .filter(line -> line.get("event").equals("graph_execution_complete"))
            .toList();
    assertThat(runs).hasSize(2).allMatch(line -> line.get("llm_calls").equals(1));
    assertThat(nodesOf(runs.get(0))).extracting(each -> each.get("node")).containsExactly("step");
    assertThat(nodesOf(runs.get(1))).extracting(each -> each.get("node")).containsExactly("sub");
  }

  @Test
  void saysWhereTheErrorCameFrom() {
    var exception = new IllegalStateException("no such city");
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation node = node("act");
    tool("search", "{}").end(exception);
    node.end(exception);
    run.end(exception);

    assertThat(recorded.last())
        .containsEntry("error_node", "act")
        .containsEntry("error_span_id", recorded.only("tool_execution_failed").get("span_id"));
  }

  @Test
  void countsWhatIsTriedAgainAfterItFailed() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    node("act").end(new IllegalStateException("once"));
    Operation again = node("act");
    tool("search", "{\"q\":1}").end(new IllegalStateException("twice"));
    tool("search", "{\"q\":1}").end(null);
    tool("search", "{\"q\":2}").end(null);
    again.end(null);
    run.end(null);

    assertThat(recorded.last()).containsEntry("retries", 2);
  }

  @Test
  void warnsOfAToolThatIsCalledAgainAndAgain() {
    Operation run = Operations.of(Kind.GRAPH_EXECUTION).set(Attribute.THREAD_ID, "talk-1").start();
    for (int i = 0; i < 9; i++) {
      tool("search", "{\"q\": \"tracks\"}").end(null);
      tool("search", "{\"q\": " + i + "}").end(null);
    }
    run.end(null);

    assertThat(recorded.only("agent_warning"))
        .containsEntry("cause", "repeated_tool")
        .containsEntry("warning", "The tool search has been called 5 times with the same arguments")
        .containsEntry("thread_id", "talk-1")
        .containsEntry("correlation_id", recorded.last().get("correlation_id"));
  }

  @Test
  void doesNotWarnAcrossRuns() {
    for (int i = 0; i < 9; i++) {
      Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
      tool("search", "{}").end(null);
      run.end(null);
    }

    assertThat(recorded.events()).doesNotContain("agent_warning");
  }

  @Test
  void warnsOfTwoNodesThatHandTheRunToEachOther() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    for (int i = 0; i < 20; i++) {
      node("writer").end(null);
      node("critic").end(null);
    }
    run.end(null);

    assertThat(recorded.only("agent_warning"))
        .containsEntry("cause", "back_and_forth")
        .containsEntry("node", "critic");
  }

  @Test
  void keepsTheTokensOfConcurrentRunsApart() throws InterruptedException {
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      int tokens = i + 1;
      threads[i] = new Thread(() -> runWith(tokens));
      threads[i].start();
    }
    for (Thread each : threads) {
      each.join();
    }

    assertThat(recorded.lines())
        .filteredOn(line -> line.get("event").equals("graph_execution_complete"))
        .hasSize(8)
        .extracting(line -> line.get("total_input_tokens"))
        .containsExactlyInAnyOrder(100, 200, 300, 400, 500, 600, 700, 800);
  }

  private static void runWith(int tokens) {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    for (int i = 0; i < 100; i++) {
      model(tokens, 1);
    }
    run.end(null);
  }

  private static Operation node(String name) {
    return Operations.of(Kind.NODE).set(Attribute.NODE, name).start();
  }

  private static Operation tool(String name, String arguments) {
    return Operations.of(Kind.TOOL_EXECUTION)
        .set(Attribute.TOOL_NAME, name)
        .set(Attribute.ARGS, arguments)
        .start();
  }

  private static void model(int input, int output) {
    Operations.of(Kind.LLM_CALL)
        .set(Attribute.INPUT_TOKENS, input)
        .set(Attribute.OUTPUT_TOKENS, output)
        .start()
        .end(null);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> nodesOf(Map<String, Object> line) {
    return (List<Map<String, Object>>) line.get("nodes");
  }
}
