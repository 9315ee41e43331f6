/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import io.undertow.server.HttpServerExchange;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code ServletDispatchingHandler.handleRequest}. */
final class ServletAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) HttpServerExchange exchange) {
    ServletHelper.route(exchange);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(0) HttpServerExchange exchange, @Advice.Thrown @Nullable Throwable thrown) {
    ServletHelper.fail(exchange, thrown);
  }

  private ServletAdvice() {}
}
