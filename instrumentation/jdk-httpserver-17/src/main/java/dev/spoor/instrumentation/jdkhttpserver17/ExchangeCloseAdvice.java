/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import net.bytebuddy.asm.Advice;

/** Inlined into {@code ExchangeImpl.close}. */
final class ExchangeCloseAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This Object behind) {
    JdkHttpServerHelper.finished(behind);
  }

  private ExchangeCloseAdvice() {}
}
