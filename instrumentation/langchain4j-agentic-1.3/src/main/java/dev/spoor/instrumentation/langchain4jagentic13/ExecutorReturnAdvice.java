/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code AgentExecutor}. */
final class ExecutorReturnAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.Origin Class<?> type,
      @Advice.Origin("#t\\##m") String method,
      @Advice.Return @Nullable Object response) {
    ExecutorHelper.responded(type, method, response);
  }

  private ExecutorReturnAdvice() {}
}
