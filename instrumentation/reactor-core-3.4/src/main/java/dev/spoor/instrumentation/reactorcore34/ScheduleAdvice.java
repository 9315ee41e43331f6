/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Schedulers.onSchedule}. */
final class ScheduleAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Return(readOnly = false) @Nullable Runnable task) {
    task = ReactorHelper.scheduled(task);
  }

  private ScheduleAdvice() {}
}
