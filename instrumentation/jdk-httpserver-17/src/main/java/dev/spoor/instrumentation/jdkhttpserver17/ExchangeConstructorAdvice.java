/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.HttpExchange;
import net.bytebuddy.asm.Advice;

/**
 * Inlined into the constructors of exchanges, which the server calls just before the first filter.
 */
final class ExchangeConstructorAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(@Advice.This HttpExchange exchange, @Advice.Argument(0) Object behind) {
    JdkHttpServerHelper.begin(exchange, behind);
  }

  private ExchangeConstructorAdvice() {}
}
