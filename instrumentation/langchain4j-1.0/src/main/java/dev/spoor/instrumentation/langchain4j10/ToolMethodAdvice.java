/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code DefaultToolExecutor}, whose callers turn an exception into text. */
final class ToolMethodAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Thrown @Nullable Throwable thrown) {
    ToolHelper.threw(thrown);
  }

  private ToolMethodAdvice() {}
}
