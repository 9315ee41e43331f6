/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.thread;
import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncEdgeAction.edge_async;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.instrumentation.testing.GraphPathsContract;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.NodeOutput;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.AsyncNodeAction;
import org.bsc.langgraph4j.checkpoint.MemorySaver;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LangGraphContractTest extends GraphPathsContract {

  @Override
  protected Graph chain(Step... steps) throws Exception {
    return on(graphOf(steps).compile());
  }

  @Override
  protected Graph waitingFor(CompletableFuture<Object> future) throws Exception {
    return on(Graphs.chain(state -> future.thenApply(value -> Map.of("value", value))).compile());
  }

  @Override
  protected Graph parallel(ExecutorService executor, Step left, Step right) throws Exception {
    var graph = Graphs.fork(action(left), action(right)).compile();
    return conversation ->
        graph.invoke(
            Map.of(),
            RunnableConfig.builder()
                .threadId(conversation)
                .addParallelNodeExecutor("fork", executor)
                .build());
  }

  /** In 1.5.0 a run cannot be given an executor. */
  @Override
  @Tag("newest")
  @Test
  protected void recordsEachParallelBranchAndWhatItCalls() throws Exception {
    super.recordsEachParallelBranchAndWhatItCalls();
  }

  @Override
  protected Graph nested(Step inner) throws Exception {
    var subgraph =
        new StateGraph<>(AgentState::new)
            .addNode("inner", action(inner))
            .addEdge(START, "inner")
            .addEdge("inner", END)
            .compile();
    return on(
        new StateGraph<>(AgentState::new)
            .addNode("outer", subgraph)
            .addEdge(START, "outer")
            .addEdge("outer", END)
            .compile());
  }

  @Override
  protected Graph choosing(Step first, Step choice) throws Exception {
    var ways = Map.of("n1", "n1", "n2", "n2", "n3", "n3");
    return on(
        new StateGraph<>(AgentState::new)
            .addNode("n1", action(first))
            .addNode("n2", action(() -> "b"))
            .addNode("n3", action(() -> "c"))
            .addEdge(START, "n1")
            .addConditionalEdges("n1", edge_async(state -> (String) choice.run()), ways)
            .addEdge("n2", END)
            .addEdge("n3", END)
            .compile());
  }

  @Override
  protected Streamed streamed(Step first, Step second) throws Exception {
    return new Cancellable(graphOf(first, second).compile());
  }

  @Override
  protected Streamed streaming(Iterator<String> chunks, Step second) throws Exception {
    return new Cancellable(
        Graphs.chain(node_async(state -> Map.of("out", new Chunks("n1", chunks))), action(second))
            .compile());
  }

  @Override
  protected Interrupted interrupted(Step first, Step second) throws Exception {
    var config =
        CompileConfig.builder().checkpointSaver(new MemorySaver()).interruptBefore("n2").build();
    CompiledGraph<AgentState> graph = graphOf(first, second).compile(config);
    return new Interrupted() {
      @Override
      public void run(String conversation) {
        graph.invoke(Map.of(), thread(conversation));
      }

      @Override
      public void resume(String conversation) {
        Graphs.resume(graph, conversation);
      }
    };
  }

  private static StateGraph<AgentState> graphOf(Step... steps) throws Exception {
    var graph = new StateGraph<>(AgentState::new);
    String before = START;
    for (int i = 0; i < steps.length; i++) {
      String id = "n" + (i + 1);
      graph.addNode(id, action(steps[i])).addEdge(before, id);
      before = id;
    }
    return graph.addEdge(before, END);
  }

  private static Graph on(CompiledGraph<AgentState> graph) {
    return conversation -> graph.invoke(Map.of(), thread(conversation));
  }

  private static AsyncNodeAction<AgentState> action(Step step) {
    return node_async(state -> Map.of("value", step.run()));
  }

  /** Before 1.7 a generator cannot be cancelled, and in 1.7 it is ahead of its reader. */
  @Override
  @Tag("newest")
  @Test
  protected void endsAsCancelledWhereItsCallerCancels() throws Exception {
    super.endsAsCancelledWhereItsCallerCancels();
  }

  /** 1.5.0 calls a node again whose future failed, and so there are two calls. */
  @Override
  @Tag("newest")
  @Test
  protected void endsAnAsynchronousNodeThatFailsBeforeItsRun() throws Exception {
    super.endsAnAsynchronousNodeThatFailsBeforeItsRun();
  }

  /** Before 1.7 a generator cannot be cancelled, and in 1.7 it is ahead of its reader. */
  @Override
  @Tag("newest")
  @Test
  protected void endsAsCancelledWithTheNodeThatStreams() throws Exception {
    super.endsAsCancelledWithTheNodeThatStreams();
  }

  /** In 1.5.0 a run cannot be given an executor. */
  @Override
  @Tag("newest")
  @Test
  protected void endsTheBranchThatOutlivesAFailureOfItsSibling() throws Exception {
    super.endsTheBranchThatOutlivesAFailureOfItsSibling();
  }

  private record Cancellable(CompiledGraph<AgentState> graph) implements Streamed {

    @Override
    public void run(String conversation) {
      graph.invoke(Map.of(), thread(conversation));
    }

    @Override
    public void cancelAt(String node, String conversation) {
      var outputs = graph.stream(Map.of(), thread(conversation));
      for (NodeOutput<AgentState> output : outputs) {
        if (output.node().equals(node)) {
          outputs.cancel(true);
        }
      }
    }
  }
}
