/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import java.util.concurrent.ForkJoinTask;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ForkJoinPool.poolSubmit}. */
final class ForkSubmitCaptureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(1) @Nullable ForkJoinTask<?> task,
      @Advice.FieldValue("factory") Object factory) {
    TaskContexts.captureForked(task, factory);
  }

  private ForkSubmitCaptureAdvice() {}
}
