/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import java.io.InterruptedIOException;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Tells a call that the application gave up from one that the client did. */
final class Cancelled {

  /** The client cancels a call too: when its time is up, and when an interceptor throws. */
  static boolean is(Call call, Throwable thrown) {
    return call.isCanceled()
        && !(thrown instanceof InterruptedIOException)
        && !startsWith(thrown.getMessage(), "canceled due to");
  }

  private static boolean startsWith(@Nullable String message, String start) {
    return message != null && message.startsWith(start);
  }

  private Cancelled() {}
}
