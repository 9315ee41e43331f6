/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;

/** Inlined into {@code DefaultToolCallingManager.executeToolCall(prompt, message, context)}. */
final class RequestedToolsAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.Argument(1) @Nullable AssistantMessage message) {
    return RequestedTools.begin(message);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Object before, @Advice.Thrown @Nullable Throwable thrown) {
    RequestedTools.end(before, thrown);
  }

  private RequestedToolsAdvice() {}
}
