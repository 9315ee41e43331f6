/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.bsc.langgraph4j.CompiledGraph;
import org.jspecify.annotations.Nullable;

/** How many turns a run may take: what a graph was compiled with, or was told since. */
final class MaxIterations {
  private static final @Nullable VarHandle FIELD = find();

  private static final int UNKNOWN = -1;

  static int of(CompiledGraph<?> graph) {
    return FIELD == null ? UNKNOWN : (int) FIELD.get(graph);
  }

  private static @Nullable VarHandle find() {
    try {
      return MethodHandles.privateLookupIn(CompiledGraph.class, MethodHandles.lookup())
          .findVarHandle(CompiledGraph.class, "maxIterations", int.class);
    } catch (ReflectiveOperationException elsewhere) {
      return null;
    }
  }

  private MaxIterations() {}
}
