/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import java.net.HttpURLConnection;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code disconnect}. */
final class DisconnectAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This HttpURLConnection connection) {
    HttpUrlConnectionHelper.disconnected(connection);
  }

  private DisconnectAdvice() {}
}
