/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.resteasycore62;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ExceptionHandler.handleException}. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(1) @Nullable Throwable thrown) {
    ResourceHelper.fail(thrown);
  }

  private FailureAdvice() {}
}
