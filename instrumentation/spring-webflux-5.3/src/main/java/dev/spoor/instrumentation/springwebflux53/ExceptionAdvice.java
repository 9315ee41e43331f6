/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebflux53;

import net.bytebuddy.asm.Advice;

/** Inlined where an exception is the first argument. */
final class ExceptionAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) Throwable exception) {
    HandlerHelper.threw(exception);
  }

  private ExceptionAdvice() {}
}
