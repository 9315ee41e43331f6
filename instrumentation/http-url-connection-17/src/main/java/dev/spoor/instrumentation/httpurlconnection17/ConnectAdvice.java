/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import java.net.HttpURLConnection;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code connect}. */
final class ConnectAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.This HttpURLConnection connection) {
    return HttpUrlConnectionHelper.enter(connection);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpURLConnection connection,
      @Advice.Enter @Nullable Object exchange,
      @Advice.Thrown @Nullable Throwable thrown) {
    HttpUrlConnectionHelper.connected(connection, exchange, thrown);
  }

  private ConnectAdvice() {}
}
