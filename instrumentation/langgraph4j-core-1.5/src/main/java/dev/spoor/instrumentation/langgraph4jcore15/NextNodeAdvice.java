/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import net.bytebuddy.asm.Advice;

/** Inlined into {@code CompiledGraph.AsyncNodeGenerator}. */
final class NextNodeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter() {
    GraphHelper.turns();
  }

  private NextNodeAdvice() {}
}
