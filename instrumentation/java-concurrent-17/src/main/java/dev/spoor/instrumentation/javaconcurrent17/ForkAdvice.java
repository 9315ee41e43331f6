/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import java.util.concurrent.ForkJoinTask;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code ForkJoinTask.fork}. */
final class ForkAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This ForkJoinTask<?> task) {
    TaskContexts.captureForked(task, null);
  }

  private ForkAdvice() {}
}
