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
import dev.spoor.instrumentation.graphs.GraphRun;
import dev.spoor.instrumentation.graphs.NodeCalls;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.RunnableConfig;
import org.jspecify.annotations.Nullable;

/** Begins, advances and ends the runs of graphs. */
public final class GraphHelper {
  private static final WeakIdentityMap<GeneratorRun> BY_GENERATOR = new WeakIdentityMap<>();

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
    GraphRun run =
        GraphRun.of(operation, generator, NodeCalls.graphAround(), MaxIterations.of(graph));
    BY_GENERATOR.put(generator, new GeneratorRun(run));
  }

  /** Not a {@link Scope}: the class would be loaded to verify the advised one. */
  public static @Nullable Object enter(Object generator) {
    GeneratorRun run = BY_GENERATOR.get(generator);
    return run == null ? null : new Scope(run, run.enter());
  }

  public static void exit(
      @Nullable Object scope, @Nullable Object data, @Nullable Throwable thrown) {
    if (scope instanceof Scope open) {
      open.run().exit(open.before(), data, thrown);
    }
  }

  public static void cancels(Object generator) {
    GeneratorRun run = BY_GENERATOR.get(generator);
    if (run != null) {
      run.cancels();
    }
  }

  public static void cancelled(Object generator) {
    GeneratorRun run = BY_GENERATOR.get(generator);
    if (run != null) {
      run.cancelled();
    }
  }

  /** Leaves the node that has streamed, and goes to the next one. */
  public static @Nullable Object turns() {
    GraphRun run = GraphRun.driven();
    if (run == null) {
      return null;
    }
    Turn turn = new Turn(Contexts.activate(run.operation().context()));
    run.turns();
    return turn;
  }

  public static void turned(@Nullable Object turn) {
    if (turn instanceof Turn open) {
      Contexts.restore(open.before());
    }
  }

  private record Turn(@Nullable Context before) {}

  private record Scope(GeneratorRun run, @Nullable Context before) {}

  private GraphHelper() {}
}
