/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.RunnableConfig;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code CompiledGraph}. */
final class GraphAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This CompiledGraph<?> graph,
      @Advice.Argument(0) @Nullable Object input,
      @Advice.Argument(1) @Nullable RunnableConfig config) {
    return GraphHelper.begin(graph, input, config);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This CompiledGraph<?> graph,
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Object generator,
      @Advice.Thrown @Nullable Throwable thrown) {
    GraphHelper.made(graph, operation, generator, thrown);
  }

  private GraphAdvice() {}
}
