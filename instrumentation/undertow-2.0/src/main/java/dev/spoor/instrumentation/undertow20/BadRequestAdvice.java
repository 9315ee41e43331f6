/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import io.undertow.server.HttpServerExchange;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpReadListener.sendBadRequestAndClose}. */
final class BadRequestAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.FieldValue("httpServerExchange") @Nullable HttpServerExchange exchange,
      @Advice.Argument(1) @Nullable Throwable reason) {
    UndertowHelper.refuse(exchange, reason);
  }

  private BadRequestAdvice() {}
}
