/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import net.bytebuddy.asm.Advice;

/** Inlined into the constructor of a delayed fork/join task. */
final class DelayedForkConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(@Advice.This Object task, @Advice.Argument(1) long period) {
    TaskContexts.captureOneShot(task, period);
  }

  private DelayedForkConstructorAdvice() {}
}
