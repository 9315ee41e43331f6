/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import java.util.concurrent.ForkJoinTask;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ForkJoinTask.doExec}. */
final class ForkedTaskAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.This ForkJoinTask<?> task) {
    return TaskContexts.enter(task);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Object before) {
    TaskContexts.exit(before);
  }

  private ForkedTaskAdvice() {}
}
