/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import net.bytebuddy.asm.Advice;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code doExecute} of the asynchronous clients. */
final class AsyncExecuteAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static <T> void enter(
      @Advice.Argument(0) @Nullable HttpHost target,
      @Advice.Argument(value = 1, readOnly = false) @Nullable AsyncRequestProducer producer,
      @Advice.Argument(value = 2, readOnly = false) @Nullable AsyncResponseConsumer<T> consumer,
      @Advice.Argument(value = 4, readOnly = false) @Nullable HttpContext context,
      @Advice.Argument(value = 5, readOnly = false) @Nullable FutureCallback<T> callback) {
    callback = AsyncHelper.callback(target, callback);
    producer = AsyncHelper.producer(callback, producer);
    consumer = AsyncHelper.consumer(callback, consumer);
    context = AsyncHelper.context(context);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(5) @Nullable FutureCallback<?> callback,
      @Advice.Thrown @Nullable Throwable thrown) {
    AsyncHelper.submitted(callback, thrown);
  }

  private AsyncExecuteAdvice() {}
}
