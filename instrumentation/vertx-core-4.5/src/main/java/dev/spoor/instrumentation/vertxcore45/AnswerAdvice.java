/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import net.bytebuddy.asm.Advice;

/** Inlined into a client request's {@code handleResponse}, which may follow a redirect. */
final class AnswerAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.This HttpClientRequest request, @Advice.Argument(1) HttpClientResponse response) {
    Redirects.begin(request, response);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit() {
    Redirects.end();
  }

  private AnswerAdvice() {}
}
