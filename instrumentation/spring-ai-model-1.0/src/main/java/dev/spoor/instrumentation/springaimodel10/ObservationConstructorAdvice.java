/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.prompt.Prompt;

/** Inlined into the constructor of {@code ChatModelObservationContext}. */
final class ObservationConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.Argument(0) @Nullable Prompt prompt, @Advice.Argument(1) @Nullable String provider) {
    ModelHelper.observed(prompt, provider);
  }

  private ObservationConstructorAdvice() {}
}
