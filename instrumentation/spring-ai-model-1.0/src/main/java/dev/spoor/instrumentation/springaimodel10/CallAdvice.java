/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;

/** Inlined into whatever implements {@code ChatModel}. */
final class CallAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object model, @Advice.Argument(0) @Nullable Prompt prompt) {
    return ModelHelper.begin(model, prompt);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable ChatResponse response,
      @Advice.Thrown @Nullable Throwable thrown) {
    ModelHelper.end(operation, response, thrown);
  }

  private CallAdvice() {}
}
