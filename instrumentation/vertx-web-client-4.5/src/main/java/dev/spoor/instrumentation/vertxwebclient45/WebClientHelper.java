/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.impl.HttpContext;
import org.jspecify.annotations.Nullable;

/** Follows a call through its {@code HttpContext}, which keeps it among its attributes. */
public final class WebClientHelper {
  private static final String CALL = "dev.spoor.call";

  /** With this a cache asks again in the background, and hands the answer to nobody. */
  private static final String CACHE_ASKS_AGAIN = "cache.revalidation";

  /**
   * Called before the HTTP client is asked for a request: for the call, for each redirect, and for
   * whatever an interceptor tries again.
   *
   * @return the context to be put back
   */
  public static @Nullable Context begin(HttpContext<?> web) {
    Context before = Contexts.current();
    WebCall call = web.get(CALL);
    if (call == null || call.ended()) {
      call = WebCall.start(web);
      var unused = web.set(CALL, call);
    }
    if (call != null) {
      call.ask(web.requestOptions());
    }
    return before;
  }

  /** Called when the HTTP client has been asked, or would not be. */
  public static void asked(
      HttpContext<?> web, @Nullable Context before, @Nullable Throwable thrown) {
    Contexts.restore(before);
    if (thrown != null) {
      fail(web, thrown);
    }
  }

  /** Called with each request, before it is sent. */
  public static void sendOn(HttpContext<?> web) {
    WebCall call = web.get(CALL);
    if (call != null) {
      call.sendOn(web.clientRequest());
    }
  }

  /** Called when a response has been read, which an interceptor may keep to itself. */
  public static void read(HttpContext<?> web, HttpResponse<?> response) {
    if (Boolean.TRUE.equals(web.<Object>get(CACHE_ASKS_AGAIN))) {
      end(web, response);
    }
  }

  /** Called before the caller is handed the response. */
  public static void answered(HttpContext<?> web) {
    end(web, web.response());
  }

  private static void end(HttpContext<?> web, HttpResponse<?> response) {
    WebCall call = web.get(CALL);
    if (call != null) {
      call.answered(response.statusCode());
    }
  }

  /** Called before the caller is told of the failure. */
  public static void failed(HttpContext<?> web) {
    fail(web, web.failure());
  }

  private static void fail(HttpContext<?> web, @Nullable Throwable failure) {
    WebCall call = web.get(CALL);
    if (call != null) {
      call.failed(web.clientResponse(), failure);
    }
  }

  private WebClientHelper() {}
}
