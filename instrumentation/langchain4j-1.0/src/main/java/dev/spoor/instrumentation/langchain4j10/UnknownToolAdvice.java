/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ToolService.applyToolHallucinationStrategy}: nobody executes the request. */
final class UnknownToolAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object service, @Advice.Argument(0) @Nullable ToolExecutionRequest request) {
    return ToolHelper.begin(service, request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation, @Advice.Thrown @Nullable Throwable thrown) {
    ToolHelper.unknown(operation, thrown);
  }

  private UnknownToolAdvice() {}
}
