/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code FunctionTool}, where it calls the application's method. */
final class FunctionAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Thrown @Nullable Throwable thrown) {
    ToolHelper.threw(thrown);
  }

  private FunctionAdvice() {}
}
