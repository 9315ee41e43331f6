/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ThreadPoolExecutor.execute}. */
final class TaskCaptureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) @Nullable Runnable task) {
    TaskContexts.capture(task);
  }

  private TaskCaptureAdvice() {}
}
