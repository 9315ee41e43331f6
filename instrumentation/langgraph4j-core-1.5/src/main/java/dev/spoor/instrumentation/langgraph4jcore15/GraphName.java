/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.bsc.langgraph4j.CompileConfig;
import org.jspecify.annotations.Nullable;

/** The graph's id. {@code CompileConfig.graphId()} was added in 1.8. */
final class GraphName {
  private static final @Nullable MethodHandle GRAPH_ID = find();

  static @Nullable String of(CompileConfig config) {
    if (GRAPH_ID == null) {
      return null;
    }
    try {
      return (String) ((Optional<?>) GRAPH_ID.invoke(config)).orElse(null);
    } catch (Throwable unnamed) {
      return null;
    }
  }

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(CompileConfig.class, "graphId", MethodType.methodType(Optional.class));
    } catch (ReflectiveOperationException before18) {
      return null;
    }
  }

  private GraphName() {}
}
