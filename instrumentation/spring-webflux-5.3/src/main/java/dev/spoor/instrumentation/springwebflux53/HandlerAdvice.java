/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springwebflux53;

import net.bytebuddy.asm.Advice;
import org.springframework.web.server.ServerWebExchange;

/** Inlined into what the dispatcher passes a request to its handler by. */
final class HandlerAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) ServerWebExchange exchange, @Advice.Argument(1) Object handler) {
    HandlerHelper.found(exchange, handler);
  }

  private HandlerAdvice() {}
}
