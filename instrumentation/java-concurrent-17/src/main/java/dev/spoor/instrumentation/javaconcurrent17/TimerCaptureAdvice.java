/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import dev.spoor.bootstrap.TaskContexts;
import java.util.TimerTask;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Timer.sched}. */
final class TimerCaptureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) TimerTask task, @Advice.Argument(2) long period) {
    TaskContexts.captureOneShot(task, period);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Argument(0) TimerTask task, @Advice.Thrown @Nullable Throwable thrown) {
    TaskContexts.refused(task, thrown);
  }

  private TimerCaptureAdvice() {}
}
