/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static com.alibaba.cloud.ai.graph.StateGraph.END;
import static com.alibaba.cloud.ai.graph.StateGraph.START;
import static com.alibaba.cloud.ai.graph.action.AsyncEdgeAction.edge_async;
import static com.alibaba.cloud.ai.graph.action.AsyncNodeAction.node_async;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.StateGraph;
import com.alibaba.cloud.ai.graph.action.AsyncNodeAction;
import dev.spoor.instrumentation.testing.GraphPathsContract;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;

class AlibabaGraphContractTest extends GraphPathsContract {

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
    CompiledGraph graph = Graphs.fork(action(left), action(right)).compile();
    return conversation ->
        Graphs.run(
            graph,
            RunnableConfig.builder()
                .threadId(conversation)
                .addParallelNodeExecutor("fork", executor)
                .build());
  }

  @Override
  protected Graph nested(Step inner) throws Exception {
    CompiledGraph subgraph =
        Graphs.named("inner")
            .addNode("inner", action(inner))
            .addEdge(START, "inner")
            .addEdge("inner", END)
            .compile();
    return on(
        Graphs.named("outer")
            .addNode("outer", subgraph)
            .addEdge(START, "outer")
            .addEdge("outer", END)
            .compile());
  }

  @Override
  protected Graph choosing(Step first, Step choice) throws Exception {
    var ways = Map.of("n1", "n1", "n2", "n2", "n3", "n3");
    return on(
        Graphs.named("choosing")
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
    AsyncNodeAction streams =
        node_async(state -> Map.of("value", Flux.fromIterable(() -> chunks).map(Graphs::chunk)));
    return new Cancellable(Graphs.chain(streams, action(second)).compile());
  }

  @Override
  protected Interrupted interrupted(Step first, Step second) throws Exception {
    CompiledGraph graph = Graphs.interruptedBefore("n2", graphOf(first, second));
    return new Interrupted() {
      @Override
      public void run(String conversation) throws Exception {
        Graphs.run(graph, Graphs.thread(conversation));
      }

      @Override
      public void resume(String conversation) throws Exception {
        Dialect.resume(graph, "n2", Graphs.thread(conversation));
      }
    };
  }

  private static StateGraph graphOf(Step... steps) throws Exception {
    AsyncNodeAction[] actions = new AsyncNodeAction[steps.length];
    for (int i = 0; i < steps.length; i++) {
      actions[i] = action(steps[i]);
    }
    return Graphs.chain(actions);
  }

  private static Graph on(CompiledGraph graph) {
    return conversation -> Graphs.run(graph, Graphs.thread(conversation));
  }

  private static AsyncNodeAction action(Step step) {
    return node_async(state -> Map.of("value", step.run()));
  }

  private record Cancellable(CompiledGraph graph) implements Streamed {

    @Override
    public void run(String conversation) throws Exception {
      Graphs.run(graph, Graphs.thread(conversation));
    }

    @Override
    public void cancelAt(String node, String conversation) {
      Dialect.outputs(graph, Graphs.thread(conversation))
          .takeUntil(output -> output.node().equals(node))
          .blockLast();
    }
  }
}
