/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code CompiledGraph.AsyncNodeGenerator}. */
final class NextNodeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter() {
    return GraphHelper.turns();
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Object turn) {
    GraphHelper.turned(turn);
  }

  private NextNodeAdvice() {}
}
