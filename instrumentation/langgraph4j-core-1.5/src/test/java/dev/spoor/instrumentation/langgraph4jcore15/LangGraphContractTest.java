/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.thread;
import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.instrumentation.testing.GraphContract;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.AsyncNodeAction;
import org.bsc.langgraph4j.checkpoint.MemorySaver;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LangGraphContractTest extends GraphContract {

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
    var graph =
        new StateGraph<>(AgentState::new)
            .addNode("fork", action(() -> "f"))
            .addNode("left", action(left))
            .addNode("right", action(right))
            .addNode("join", action(() -> "j"))
            .addEdge(START, "fork")
            .addEdge("fork", "left")
            .addEdge("fork", "right")
            .addEdge("left", "join")
            .addEdge("right", "join")
            .addEdge("join", END)
            .compile();
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
  protected Graph interrupted(Step first, Step second) throws Exception {
    var config =
        CompileConfig.builder().checkpointSaver(new MemorySaver()).interruptBefore("n2").build();
    return on(graphOf(first, second).compile(config));
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
}
