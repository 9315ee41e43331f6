/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import java.util.concurrent.RunnableScheduledFuture;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code ScheduledThreadPoolExecutor.delayedExecute}. */
final class OneShotCaptureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) RunnableScheduledFuture<?> task) {
    TaskContexts.captureOneShot(task);
  }

  private OneShotCaptureAdvice() {}
}
