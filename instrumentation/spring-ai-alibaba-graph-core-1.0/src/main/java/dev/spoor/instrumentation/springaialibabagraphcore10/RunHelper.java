/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.GraphResponse;
import com.alibaba.cloud.ai.graph.GraphRunnerContext;
import com.alibaba.cloud.ai.graph.NodeOutput;
import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.WeakIdentityMap;
import dev.spoor.instrumentation.graphs.GraphRun;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Follows the runs of graphs, on whatever thread they go on. */
public final class RunHelper {
  /** By what the library keeps of a run; its first step is taken in the run's own context. */
  private static final WeakIdentityMap<GraphRun> BY_CONTEXT = new WeakIdentityMap<>();

  public static @Nullable Flux<GraphResponse<NodeOutput>> followed(
      CompiledGraph graph,
      @Nullable RunnableConfig config,
      @Nullable OverAllState state,
      @Nullable Flux<GraphResponse<NodeOutput>> outputs) {
    return outputs == null
        ? null
        : new FollowedRun(outputs, new RunLabel(graph, config, state), Contexts.current());
  }

  /** Goes to the next node, or from its result to the one behind it. */
  public static @Nullable Object enter(@Nullable GraphRunnerContext context, boolean turns) {
    GraphRun run = context == null ? null : of(context);
    if (run == null) {
      return null;
    }
    Scope scope = new Scope(run, Contexts.activate(run.operation().context()));
    run.settle();
    if (turns) {
      run.turns();
    }
    return scope;
  }

  private static @Nullable GraphRun of(GraphRunnerContext context) {
    GraphRun known = BY_CONTEXT.get(context);
    if (known != null) {
      return known;
    }
    GraphRun driven = GraphRun.driven();
    return driven == null ? null : BY_CONTEXT.putIfAbsent(context, driven);
  }

  public static void exit(@Nullable Object scope) {
    if (scope instanceof Scope open) {
      Contexts.restore(open.before());
    }
  }

  /** The same, and has what is still to come of a node happen within it, if it streams. */
  public static @Nullable Flux<GraphResponse<NodeOutput>> exit(
      @Nullable Object scope, @Nullable Flux<GraphResponse<NodeOutput>> outputs) {
    exit(scope);
    Operation node = scope instanceof Scope open ? open.run().streamingNode() : null;
    return outputs == null || node == null ? outputs : new NodeStream(outputs, node);
  }

  private record Scope(GraphRun run, @Nullable Context before) {}

  private RunHelper() {}
}
