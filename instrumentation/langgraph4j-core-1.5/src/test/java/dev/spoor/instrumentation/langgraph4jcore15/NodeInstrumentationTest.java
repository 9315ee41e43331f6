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
import static org.bsc.langgraph4j.StateGraph.END;
import static org.bsc.langgraph4j.StateGraph.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.NodeAction;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NodeInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsEachNodeOfARun() throws Exception {
    var graph = chain(updating("a"), updating("b")).compile();

    graph.invoke(Map.of(), thread("talk-7"));

    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes).hasSize(2);
    assertThat(nodes.get(0))
        .completed()
        .isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION))
        .hasOnly(
            entry("node", "n1"),
            entry("thread_id", "talk-7"),
            entry("state_updates", List.of("a")));
    assertThat(nodes.get(1).attributes()).containsEntry("node", "n2");
    assertThat(nodes.get(1).threadId()).isEqualTo("talk-7");
  }

  @Test
  void recordsTheFailureAndLeavesTheExceptionAsItWas() throws Exception {
    var exception = new IllegalStateException("no");
    var graph = chain(throwing(exception)).compile();

    var thrown = catchThrowable(() -> run(graph));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.operations(Kind.NODE).get(0)).failedWith(exception);
  }

  @Test
  void recordsAFailedFuture() throws Exception {
    var exception = new java.io.IOException("no");
    var graph =
        chain(state -> CompletableFuture.<Map<String, Object>>failedFuture(exception)).compile();

    var thrown = catchThrowable(() -> run(graph));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.operations(Kind.NODE).get(0)).failedWith(exception);
  }

  @Test
  void namesTheClassThatDeclaresALambda() throws Exception {
    run(chain(node_async(state -> Map.of()), node_async(new Summarize())).compile());

    assertThat(spoor.operations(Kind.NODE))
        .extracting(RecordedOperation::logger)
        .containsExactly(getClass().getName(), Summarize.class.getName());
  }

  @Test
  void endsAnAsynchronousNodeWhenItsFutureDoes() throws Exception {
    CompletableFuture<Map<String, Object>> future = new CompletableFuture<>();
    CountDownLatch called = new CountDownLatch(1);
    var graph =
        chain(
                state -> {
                  called.countDown();
                  return future;
                })
            .compile();
    Future<?> run = ForkedRun.of(() -> run(graph));

    called.await();
    int endsBefore = spoor.started().get(1).ends();
    future.complete(Map.of("late", 1));
    run.get();

    assertThat(endsBefore).isZero();
    assertThat(spoor.onlyOperation(Kind.NODE))
        .completed()
        .has(entry("state_updates", List.of("late")));
  }

  @Test
  void endsEveryNodeBeforeItsRun() throws Exception {
    var graph =
        chain(
                state -> CompletableFuture.supplyAsync(() -> Map.of("a", 1)),
                state -> CompletableFuture.supplyAsync(() -> Map.of("b", 2)))
            .compile();

    run(graph);

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(spoor.operations(Kind.NODE))
        .hasSize(2)
        .allSatisfy(node -> assertThat(node).completed().isChildOf(run));
  }

  @Test
  void givesWhatANodeCallsTheNodeAsItsParent() throws Exception {
    var graph =
        chain(
                node_async(
                    state -> {
                      Operation tool =
                          Operations.of(Kind.TOOL_EXECUTION)
                              .set(Attribute.TOOL_NAME, "search")
                              .start();
                      Operations.end(tool, null);
                      return Map.of();
                    }))
            .compile();

    run(graph);

    var tool = spoor.onlyOperation(Kind.TOOL_EXECUTION);
    assertThat(tool).isChildOf(spoor.onlyOperation(Kind.NODE));
    assertThat(tool.node()).isEqualTo("n1");
  }

  @Test
  void recordsEachParallelBranch() throws Exception {
    var graph = Graphs.fork(updating("l"), updating("r")).compile();

    run(graph);

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(spoor.operations(Kind.NODE))
        .allSatisfy(node -> assertThat(node).completed().isChildOf(run))
        .extracting(node -> node.attributes().get("node"))
        .containsExactly("fork", "left", "right", "join");
    assertThat(run).has(entry("steps", 4));
  }

  @Test
  void recordsTheNodesOfAMergedSubgraph() throws Exception {
    var inner = chain(updating("x"));
    var graph =
        new StateGraph<>(AgentState::new)
            .addNode("inner", inner)
            .addEdge(START, "inner")
            .addEdge("inner", END)
            .compile();

    run(graph);

    assertThat(spoor.onlyOperation(Kind.NODE)).has(entry("node", "inner-n1"));
  }

  @Test
  void keepsConcurrentRunsApart() throws Exception {
    var graph = chain(updating("a"), updating("b")).compile();
    List<Future<?>> runs = new java.util.ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(4);

    for (int i = 0; i < 40; i++) {
      String id = "talk-" + i;
      runs.add(pool.submit(() -> graph.invoke(Map.of(), thread(id))));
    }
    for (Future<?> each : runs) {
      each.get();
    }
    pool.shutdown();

    assertThat(spoor.operations(Kind.NODE)).hasSize(80).allSatisfy(this::isInItsOwnRun);
  }

  private void isInItsOwnRun(RecordedOperation node) {
    RecordedOperation run =
        spoor.started().stream()
            .filter(each -> each.spanId() == node.parentSpanId())
            .findFirst()
            .orElseThrow();
    assertThat(run.attributes()).containsEntry("thread_id", node.attributes().get("thread_id"));
    assertThat(run.correlationId()).isEqualTo(node.correlationId());
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    CompiledGraph<AgentState> graph = chain(updating("a")).compile();

    var state = spoor.failing(() -> run(graph));

    assertThat(state).containsEntry("a", "value");
    assertThat(spoor.operations()).isEmpty();
  }

  private static final class Summarize implements NodeAction<AgentState> {
    @Override
    public Map<String, Object> apply(AgentState state) {
      return Map.of("summary", "s");
    }
  }

  /** A run on a thread of its own. */
  private static final class ForkedRun {
    static Future<?> of(Runnable run) {
      var task = new java.util.concurrent.FutureTask<>(run, null);
      new Thread(task).start();
      return task;
    }
  }
}
