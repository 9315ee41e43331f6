/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into the advisors that call the model. */
final class AdvisorReturnAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Advice.Origin Class<?> type,
      @Advice.Origin("#t\\##m") String method,
      @Advice.FieldValue("chatModel") @Nullable Object model) {
    AdvisorHelper.returned(type, method, model);
  }

  private AdvisorReturnAdvice() {}
}
