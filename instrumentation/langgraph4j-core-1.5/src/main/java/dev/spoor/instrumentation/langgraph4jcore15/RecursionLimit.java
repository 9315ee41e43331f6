/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Recorder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import org.bsc.langgraph4j.CompiledGraph;
import org.jspecify.annotations.Nullable;

/** Counts the turns of a run, and says so once when few are left. */
final class RecursionLimit {
  /** A graph keeps what it was compiled with, or was told since, to itself. */
  private static final @Nullable VarHandle MAX_ITERATIONS = find();

  private static final int NONE = -1;

  private final int limit;
  private final AtomicInteger turns = new AtomicInteger();

  RecursionLimit(CompiledGraph<?> graph) {
    this.limit = MAX_ITERATIONS == null ? NONE : (int) MAX_ITERATIONS.get(graph);
  }

  /** One more turn; called in the context of the run. */
  void turn() {
    Recorder recorder = Operations.recorder();
    if (turns.incrementAndGet() == limit - limit / 5 && limit > 1 && recorder != null) {
      recorder.warn(
          "recursion_limit",
          "A run of a graph has taken " + turns + " of the " + limit + " turns that it may take");
    }
  }

  private static @Nullable VarHandle find() {
    try {
      return MethodHandles.privateLookupIn(CompiledGraph.class, MethodHandles.lookup())
          .findVarHandle(CompiledGraph.class, "maxIterations", int.class);
    } catch (ReflectiveOperationException elsewhere) {
      return null;
    }
  }
}
