/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;

/** Inlined into whatever implements {@code StreamingChatModel}. */
final class StreamAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This Object model,
      @Advice.Argument(0) @Nullable Prompt prompt,
      @Advice.Return(readOnly = false) @Nullable Flux<ChatResponse> answer,
      @Advice.Thrown @Nullable Throwable thrown) {
    answer = StreamHelper.followed(model, prompt, answer, thrown);
  }

  private StreamAdvice() {}
}
