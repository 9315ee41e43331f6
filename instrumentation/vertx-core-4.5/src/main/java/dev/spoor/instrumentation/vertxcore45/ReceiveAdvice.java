/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import net.bytebuddy.asm.Advice;

/** Inlined into where a stream is given the server's handler. */
final class ReceiveAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  @SuppressWarnings("UnusedAssignment") // Byte Buddy's way to change an argument
  static void enter(
      @Advice.Argument(value = 0, readOnly = false) Handler<HttpServerRequest> handler) {
    handler = ServerHelper.receiving(handler);
  }

  private ReceiveAdvice() {}
}
