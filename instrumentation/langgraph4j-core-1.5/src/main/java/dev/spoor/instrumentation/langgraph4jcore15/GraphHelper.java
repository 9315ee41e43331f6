/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.lang.ref.WeakReference;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.RunnableConfig;
import org.jspecify.annotations.Nullable;

/** Begins, advances and ends the runs of graphs. */
public final class GraphHelper {
  private static final WeakIdentityMap<GraphRun> BY_GENERATOR = new WeakIdentityMap<>();

  /** Weak, because a run holds its operation. */
  private static final WeakIdentityMap<WeakReference<GraphRun>> BY_OPERATION =
      new WeakIdentityMap<>();

  /** Begins a run; an input of null is to go on from a checkpoint. */
  public static @Nullable Operation begin(
      CompiledGraph<?> graph, @Nullable Object input, @Nullable RunnableConfig config) {
    return Operations.of(Kind.GRAPH_EXECUTION)
        .logger(graph.getClass().getName())
        .set(Attribute.GRAPH, GraphName.of(graph.compileConfig))
        .set(Attribute.THREAD_ID, Conversation.of(input, config))
        .start();
  }

  public static void made(
      CompiledGraph<?> graph,
      @Nullable Operation operation,
      @Nullable Object generator,
      @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (thrown != null || generator == null) {
      operation.end(thrown);
      return;
    }
    operation.leave();
    operation.heldBy(generator);
    GraphRun run =
        new GraphRun(operation, generator, NodeHelper.subgraphNode(), new RecursionLimit(graph));
    BY_GENERATOR.put(generator, run);
    BY_OPERATION.put(operation, new WeakReference<>(run));
  }

  /** Not a {@link Scope}: the class would be loaded to verify the advised one. */
  public static @Nullable Object enter(Object generator) {
    GraphRun run = BY_GENERATOR.get(generator);
    return run == null ? null : new Scope(run, run.enter());
  }

  public static void exit(
      @Nullable Object scope, @Nullable Object data, @Nullable Throwable thrown) {
    if (scope instanceof Scope open) {
      open.run().exit(open.before(), data, thrown);
    }
  }

  public static void cancelled(Object generator) {
    GraphRun run = BY_GENERATOR.get(generator);
    if (run != null) {
      run.cancel();
    }
  }

  public static void turns() {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    GraphRun run = operation == null ? null : of(operation);
    if (run != null) {
      run.turns();
    }
  }

  /** The run around the caller. */
  static @Nullable GraphRun current() {
    Operation operation = Operations.innermost(Kind.GRAPH_EXECUTION);
    return operation == null ? null : of(operation);
  }

  private static @Nullable GraphRun of(Operation operation) {
    WeakReference<GraphRun> run = BY_OPERATION.get(operation);
    return run == null ? null : run.get();
  }

  private record Scope(GraphRun run, @Nullable Context before) {}

  private GraphHelper() {}
}
