/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import org.jspecify.annotations.Nullable;

/** Marks the thread on which a response may turn out to send the call somewhere else. */
public final class Redirects {
  private static final ThreadLocal<@Nullable ClientCall> CURRENT = new ThreadLocal<>();

  /** Called when a response has come, before it is looked at. */
  public static void begin(HttpClientRequest request, HttpClientResponse response) {
    if (response.statusCode() / 100 == 3) {
      CURRENT.set(ClientHelper.of(request));
    }
  }

  /** Called when it has been followed, or handed to the caller. */
  public static void end() {
    CURRENT.remove();
  }

  /** The call that is being redirected on this thread; one that the caller has back is not. */
  static @Nullable ClientCall current() {
    ClientCall call = CURRENT.get();
    return call == null || call.ended() ? null : call;
  }

  private Redirects() {}
}
