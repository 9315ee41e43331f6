/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code provider()}, which the library asks within each call. */
final class ProviderAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Return @Nullable Object provider) {
    ModelHelper.provider(provider);
  }

  private ProviderAdvice() {}
}
