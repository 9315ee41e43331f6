/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.bootstrap.Operations;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Has an asynchronous call followed from its request to the last byte of the response. */
public final class AsyncHelper {

  /** Called on the caller's thread, before anything of the call. */
  public static <T> @Nullable FutureCallback<T> callback(
      @Nullable HttpHost target, @Nullable FutureCallback<T> callback) {
    return new AsyncCall<>(target, callback);
  }

  /** The producer through which the call learns of its request. */
  public static @Nullable AsyncRequestProducer producer(
      @Nullable FutureCallback<?> callback, @Nullable AsyncRequestProducer producer) {
    return producer != null && callback instanceof AsyncCall<?> call
        ? new FollowedProducer(call, producer)
        : producer;
  }

  /** The consumer through which the call learns of its response. */
  public static <T> @Nullable AsyncResponseConsumer<T> consumer(
      @Nullable FutureCallback<T> callback, @Nullable AsyncResponseConsumer<T> consumer) {
    return consumer != null && callback instanceof AsyncCall<T> call
        ? new FollowedConsumer<>(call, consumer)
        : consumer;
  }

  /** The context that the client would make by itself; the call is noted in it. */
  public static @Nullable HttpContext context(@Nullable HttpContext context) {
    return context == null ? HttpClientContext.create() : context;
  }

  /** Called when the call is under way, or was refused. */
  public static void submitted(@Nullable FutureCallback<?> callback, @Nullable Throwable thrown) {
    if (thrown != null && callback instanceof AsyncCall<?> call) {
      call.end(thrown);
    }
  }

  /** Called for each request that goes out, on any thread. */
  public static void sendOn(HttpRequest request, AsyncExecChain.Scope scope) {
    if (scope.clientContext.getAttribute(AsyncCall.NOTE) instanceof AsyncCall<?> call) {
      Operations.sendOn(call.context(), Requests.host(request), new MessageHeaders(request));
    }
  }

  private AsyncHelper() {}
}
