/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.thread;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;
import static org.bsc.langgraph4j.action.AsyncEdgeAction.edge_async;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nodes that do not go with their run: they fail first, or end last. */
@Tag("newest")
class NodesOnTheirOwnTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsANodeForEachTimeThatAHookTriesIt() throws Exception {
    var exception = new IllegalStateException("not yet");
    var calls = new AtomicInteger();
    CompiledGraph<AgentState> graph =
        chain(
                node_async(
                    state -> {
                      if (calls.getAndIncrement() == 0) {
                        throw exception;
                      }
                      return Map.of("a", 1);
                    }))
            .addWrapCallNodeHook(
                (node, state, config, action) ->
                    action
                        .apply(state, config)
                        .exceptionallyCompose(failed -> action.apply(state, config)))
            .compile();

    Graphs.run(graph);

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(run).completed().has(entry("steps", 2));
    assertThat(spoor.operations(Kind.NODE)).hasSize(2);
    assertThat(spoor.operations(Kind.NODE).get(0)).failedWith(exception).isChildOf(run);
    assertThat(spoor.operations(Kind.NODE).get(1)).completed().isChildOf(run);
  }

  @Test
  void endsABranchAfterTheRunThatDidNotWaitForIt() throws Exception {
    var exception = new IllegalStateException("no");
    var late = new CompletableFuture<Map<String, Object>>();
    var graph = Graphs.fork(Graphs.throwing(exception), state -> late).compile();

    Throwable thrown = catchThrowable(() -> Graphs.run(graph));
    RecordedOperation right = named("right");
    var run = spoor.started().get(0);
    assertThat(run.ends()).isOne();
    assertThat(right.ends()).isZero();
    late.complete(Map.of("r", 1));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(run).failedWith(exception);
    assertThat(right).completed().isChildOf(run);
  }

  @Test
  void cancelsARunOnceTheNodeAtWorkIsDone() throws Exception {
    var future = new CompletableFuture<Map<String, Object>>();
    var outputs = chain(state -> future, updating("b")).compile().stream(Map.of(), thread("t"));
    var reader = new Thread(() -> outputs.forEach(output -> {}));

    reader.start();
    await().until(() -> spoor.started().size() == 2);
    outputs.cancel(true);
    assertThat(spoor.started()).allMatch(each -> each.ends() == 0);
    future.complete(Map.of("a", 1));
    reader.join();

    assertThat(spoor.onlyOperation(Kind.NODE)).completed().hasOutcome(null);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().hasOutcome("cancelled");
  }

  @Test
  void isCancelledAlsoWhereThatInterruptsTheNodeAtWork() throws Exception {
    var never = new CompletableFuture<Map<String, Object>>();
    var outputs = chain(state -> never).compile().stream(Map.of(), thread("t"));

    var read = outputs.forEachAsync(output -> {});
    await().until(() -> spoor.started().size() == 2);
    outputs.cancel(true);

    Throwable thrown = catchThrowable(read::get);
    never.complete(Map.of());

    assertThat(Graphs.root(thrown)).isInstanceOf(InterruptedException.class);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().hasOutcome("cancelled");
  }

  @Test
  void leavesOutTheEmptyNodeThatBeginsAMergedSubgraph() throws Exception {
    var inner =
        new StateGraph<>(AgentState::new)
            .addNode("x", updating("x"))
            .addConditionalEdges(StateGraph.START, edge_async(state -> "x"), Map.of("x", "x"))
            .addEdge("x", StateGraph.END);
    var graph =
        new StateGraph<>(AgentState::new)
            .addNode("inner", inner)
            .addEdge(StateGraph.START, "inner")
            .addEdge("inner", StateGraph.END)
            .compile();

    Graphs.run(graph);

    assertThat(spoor.onlyOperation(Kind.NODE)).completed().has(entry("node", "inner-x"));
  }

  private static RecordedOperation named(String node) {
    return spoor.started().stream()
        .filter(each -> node.equals(each.node()))
        .findFirst()
        .orElseThrow();
  }
}
