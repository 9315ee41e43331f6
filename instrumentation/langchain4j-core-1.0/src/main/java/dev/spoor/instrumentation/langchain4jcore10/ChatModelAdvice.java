/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ChatModel} and whatever implements it. */
final class ChatModelAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object model, @Advice.Argument(0) @Nullable ChatRequest request) {
    return ModelHelper.begin(model, request);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable ChatResponse response,
      @Advice.Thrown @Nullable Throwable thrown) {
    ModelHelper.end(operation, response, thrown);
  }

  private ChatModelAdvice() {}
}
