/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** The same for {@code chat(request, options, handler)}, which there is since 1.13. */
final class StreamingWithOptionsAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object model,
      @Advice.Argument(0) @Nullable ChatRequest request,
      @Advice.Argument(value = 2, readOnly = false)
          @Nullable StreamingChatResponseHandler handler) {
    Operation operation = ModelHelper.begin(model, request);
    handler = StreamingHelper.handlerOf(operation, handler);
    return operation;
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation, @Advice.Thrown @Nullable Throwable thrown) {
    StreamingHelper.returned(operation, thrown);
  }

  private StreamingWithOptionsAdvice() {}
}
