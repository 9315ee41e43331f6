/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ThreadPoolExecutor.reject}, before the application's handler runs. */
final class TaskRejectAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) @Nullable Runnable task) {
    TaskContexts.withdraw(task);
  }

  private TaskRejectAdvice() {}
}
