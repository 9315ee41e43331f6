/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code MultiExchange.responseAsync}, which nobody but the client calls. */
final class ResponseAsyncAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static <T> void exit(
      @Advice.Return(readOnly = false) @Nullable CompletableFuture<HttpResponse<T>> response) {
    response = JavaNetHttpHelper.followed(response);
  }

  private ResponseAsyncAdvice() {}
}
