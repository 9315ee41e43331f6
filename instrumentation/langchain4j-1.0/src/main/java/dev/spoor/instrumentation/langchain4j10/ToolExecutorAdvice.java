/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ToolExecutor} and whatever implements it. */
final class ToolExecutorAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object executor, @Advice.Argument(0) @Nullable ToolExecutionRequest request) {
    return ToolHelper.begin(executor, request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Object result,
      @Advice.Thrown @Nullable Throwable thrown) {
    ToolHelper.end(operation, result, thrown);
  }

  private ToolExecutorAdvice() {}
}
