/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Follows a call from where it is made to the response's headers. */
public final class OkHttpHelper {

  /** Called on the thread that makes the call. */
  public static @Nullable Operation begin(Call call) {
    Request request = call.request();
    return Operations.of(Kind.HTTP_CLIENT)
        .logger("okhttp3.OkHttpClient")
        .guard(call)
        .set(Attribute.METHOD, request.method())
        .set(Attribute.URL, request.url().toString())
        .start();
  }

  /** Called when the response's headers are there, or do not come. */
  public static void received(
      Call call,
      @Nullable Operation operation,
      @Nullable Response response,
      @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (response != null) {
      operation.set(Attribute.STATUS_CODE, response.code());
    }
    if (thrown != null && Cancelled.is(call, thrown)) {
      operation.outcome("cancelled").end(null);
    } else {
      operation.end(thrown);
    }
  }

  /** The callback through which the operation of an enqueued call hears of its end. */
  public static @Nullable Callback enqueued(Call call, @Nullable Callback callback) {
    return callback == null ? null : FollowedCallback.of(begin(call), callback);
  }

  /** Called when the call is in the dispatcher's hands, or was refused. */
  public static void queued(@Nullable Callback callback, @Nullable Throwable thrown) {
    if (callback instanceof FollowedCallback followed) {
      followed.endIfThrown(thrown);
    }
  }

  /** Puts the call's context in force on the dispatcher's thread. */
  public static @Nullable Context enter(Callback callback) {
    return callback instanceof FollowedCallback followed
        ? Contexts.activate(followed.context())
        : null;
  }

  /** Undoes {@link #enter}; an early 3.14 tells no callback of what an interceptor throws. */
  public static void exit(Callback callback, @Nullable Context before, @Nullable Throwable thrown) {
    if (callback instanceof FollowedCallback followed) {
      Contexts.restore(before);
      followed.endIfThrown(thrown);
    }
  }

  /** The request as it goes out: with our headers, where it has none of these names. */
  public static Request withContext(Request request) {
    HeadersToSend headers = new HeadersToSend(request);
    Operations.sendOn(Contexts.current(), request.url().host(), headers);
    return headers.request();
  }

  private OkHttpHelper() {}
}
