/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code MultiExchange.responseAsync}, which nobody but the client calls. */
final class ResponseAsyncAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class)
  static <T> void exit(
      @Advice.Return(readOnly = false) CompletableFuture<HttpResponse<T>> response) {
    response = JavaNetHttpHelper.followed(response);
  }

  private ResponseAsyncAdvice() {}
}
