/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import net.bytebuddy.asm.Advice;

/** Inlined into {@code VertxImpl.endDispatch}. */
final class EndDispatchAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit() {
    DispatchHelper.end();
  }

  private EndDispatchAdvice() {}
}
