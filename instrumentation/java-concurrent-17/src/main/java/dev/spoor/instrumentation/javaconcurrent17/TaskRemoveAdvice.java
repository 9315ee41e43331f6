/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ThreadPoolExecutor.remove}. */
final class TaskRemoveAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Argument(0) @Nullable Runnable task, @Advice.Return boolean removed) {
    TaskContexts.removed(task, removed);
  }

  private TaskRemoveAdvice() {}
}
