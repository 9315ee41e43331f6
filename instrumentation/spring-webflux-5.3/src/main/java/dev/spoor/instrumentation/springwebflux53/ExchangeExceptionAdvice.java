/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebflux53;

import net.bytebuddy.asm.Advice;

/** Inlined where an exception comes after the exchange. */
final class ExchangeExceptionAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(1) Throwable exception) {
    HandlerHelper.threw(exception);
  }

  private ExchangeExceptionAdvice() {}
}
