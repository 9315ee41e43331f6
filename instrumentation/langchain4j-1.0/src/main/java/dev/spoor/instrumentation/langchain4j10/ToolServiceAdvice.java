/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.service.tool.ToolExecutor;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ToolService}. */
final class ToolServiceAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(value = 1, readOnly = false) @Nullable ToolExecutor executor) {
    executor = ToolHelper.logged(executor);
  }

  private ToolServiceAdvice() {}
}
