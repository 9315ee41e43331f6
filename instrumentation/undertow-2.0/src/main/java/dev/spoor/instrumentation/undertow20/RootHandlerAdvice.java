/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.undertow20;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import io.undertow.server.HttpServerExchange;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code Connectors.executeRootHandler}. */
final class RootHandlerAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(@Advice.Argument(1) HttpServerExchange exchange) {
    return UndertowHelper.enter(exchange);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Context before) {
    Contexts.restore(before);
  }

  private RootHandlerAdvice() {}
}
