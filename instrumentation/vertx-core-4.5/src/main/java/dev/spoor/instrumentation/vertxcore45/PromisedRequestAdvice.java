/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpClientImpl.doRequest} of Vert.x 4, where a handler is called. */
final class PromisedRequestAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Handler<AsyncResult<HttpClientRequest>> enter(
      @Advice.Argument(0) RequestOptions options) {
    return ClientHelper.begin(options);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Handler<AsyncResult<HttpClientRequest>> call,
      @Advice.Argument(1) Promise<HttpClientRequest> request,
      @Advice.Thrown @Nullable Throwable thrown) {
    ClientHelper.asked(call, request.future(), thrown);
  }

  private PromisedRequestAdvice() {}
}
