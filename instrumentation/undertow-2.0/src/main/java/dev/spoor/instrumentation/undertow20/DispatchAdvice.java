/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import io.undertow.server.HttpServerExchange;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code HttpServerExchange.dispatch(Executor, Runnable)}. */
final class DispatchAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  @SuppressWarnings({"ParameterName", "UnusedAssignment"}) // Byte Buddy's way to change an argument
  static void enter(
      @Advice.This HttpServerExchange exchange,
      @Advice.Argument(value = 1, readOnly = false) Runnable task) {
    task = UndertowHelper.carried(exchange, task);
  }

  private DispatchAdvice() {}
}
