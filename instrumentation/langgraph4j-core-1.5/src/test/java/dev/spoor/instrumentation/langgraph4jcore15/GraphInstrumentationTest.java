/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.run;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.thread;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.throwing;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;
import static org.bsc.langgraph4j.StateGraph.END;
import static org.bsc.langgraph4j.StateGraph.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.NodeOutput;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsARun() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a"), updating("b")).compile();

    graph.invoke(Map.of(), thread("talk-1"));

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION))
        .completed()
        .isRoot()
        .hasOnly(entry("thread_id", "talk-1"), entry("steps", 2));
  }

  @Tag("newest")
  @Test
  void namesTheGraphWhereItHasAName() throws Exception {
    var graph = chain(updating("a")).compile(CompileConfig.builder().graphId("planner").build());

    run(graph);

    assertThat(spoor.operations())
        .extracting(each -> each.attributes().get("graph"))
        .containsExactly("planner", "planner");
  }

  @Test
  void belongsToTheConversationThatItsStateNames() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a")).compile();

    graph.invoke(Map.of("thread_id", "talk-1"), RunnableConfig.builder().build());
    graph.invoke(Map.of("thread_id", "talk-1"), thread("talk-2"));

    assertThat(spoor.operations())
        .extracting(RecordedOperation::threadId)
        .containsExactly("talk-1", "talk-1", "talk-2", "talk-2");
  }

  @Test
  void belongsToTheConversationAroundIt() throws Exception {
    CompiledGraph<AgentState> inner = chain(updating("a")).compile();
    CompiledGraph<AgentState> graph = chain(node_async(state -> run(inner))).compile();

    graph.invoke(Map.of(), thread("talk-1"));

    assertThat(spoor.operations()).hasSize(4).allMatch(each -> "talk-1".equals(each.threadId()));
  }

  @Test
  void isAChildOfWhatCallsIt() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a")).compile();

    spoor.underOperation(() -> run(graph));

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION))
        .isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void recordsTheFailureThatTheNodeThrew() throws Exception {
    var exception = new IllegalStateException("no");
    CompiledGraph<AgentState> graph = chain(updating("a"), throwing(exception)).compile();

    var thrown = catchThrowable(() -> run(graph));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
  }

  @Test
  void recordsThatARunCouldNotBegin() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a")).compile();

    var thrown = catchThrowable(() -> graph.invoke(Map.of(), null));

    assertThat(spoor.onlyOperation()).isOf(Kind.GRAPH_EXECUTION).failedWith(thrown);
  }

  @Test
  void nestsACompiledSubgraph() throws Exception {
    CompiledGraph<AgentState> inner = chain(updating("x")).compile();
    var graph = around(inner);

    run(graph);

    List<RecordedOperation> runs = spoor.operations(Kind.GRAPH_EXECUTION);
    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes)
        .extracting(each -> each.attributes().get("node"))
        .containsExactly("inner", "n1", "after");
    assertThat(runs.get(0)).completed().has(entry("steps", 2));
    assertThat(nodes.get(0)).completed().isChildOf(runs.get(0));
    assertThat(runs.get(1)).completed().isChildOf(nodes.get(0)).has(entry("steps", 1));
    assertThat(nodes.get(1)).completed().isChildOf(runs.get(1));
    assertThat(nodes.get(2)).completed().isChildOf(runs.get(0));
  }

  @Test
  void failsASubgraphAndAllAroundIt() throws Exception {
    var exception = new IllegalStateException("no");
    CompiledGraph<AgentState> inner = chain(throwing(exception)).compile();
    var graph = around(inner);

    var thrown = catchThrowable(() -> run(graph));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.operations())
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(each -> assertThat(each).failedWith(exception));
  }

  private static CompiledGraph<AgentState> around(CompiledGraph<AgentState> inner)
      throws Exception {
    return new StateGraph<>(AgentState::new)
        .addNode("inner", inner)
        .addNode("after", updating("z"))
        .addEdge(START, "inner")
        .addEdge("inner", "after")
        .addEdge("after", END)
        .compile();
  }

  @Test
  void recordsARunWithinANodeOnItsOwn() throws Exception {
    CompiledGraph<AgentState> inner = chain(throwing(new IllegalStateException("no"))).compile();
    CompiledGraph<AgentState> graph =
        chain(node_async(state -> Map.of("caught", catchThrowable(() -> run(inner)) != null)))
            .compile();

    run(graph);

    List<RecordedOperation> runs = spoor.operations(Kind.GRAPH_EXECUTION);
    assertThat(runs.get(0)).completed();
    assertThat(runs.get(1)).isChildOf(spoor.operations(Kind.NODE).get(0));
    assertThat(runs.get(1).error()).isNotNull();
  }

  @Tag("newest")
  @Test
  void endsWhenItsOutputIsDrainedElsewhere() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a"), updating("b")).compile();

    graph.stream(Map.of(), thread("talk-3")).forEachAsync(output -> {}).get();

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(run).completed();
    assertThat(spoor.operations(Kind.NODE)).allSatisfy(node -> assertThat(node).isChildOf(run));
  }

  @Tag("newest")
  @Test
  void leavesNoContextWithWhoeverReadsTheOutput() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a"), updating("b")).compile();

    for (NodeOutput<AgentState> unused : graph.stream(Map.of(), RunnableConfig.builder().build())) {
      assertThat(dev.spoor.bootstrap.Contexts.current()).isNull();
    }

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Tag("newest")
  @Test
  void isAbandonedWhenNobodyDrainsIt() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a")).compile();

    startAndForget(graph);

    await().until(GraphInstrumentationTest::hasEndedOnceCollected);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedAs("abandoned");
  }

  private static void startAndForget(CompiledGraph<AgentState> graph) {
    graph.stream(Map.of(), RunnableConfig.builder().build()).iterator().hasNext();
  }

  private static boolean hasEndedOnceCollected() {
    System.gc();
    return spoor.started().get(0).ends() > 0;
  }
}
