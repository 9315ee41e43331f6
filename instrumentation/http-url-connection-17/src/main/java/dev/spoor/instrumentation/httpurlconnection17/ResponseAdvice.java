/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import java.net.HttpURLConnection;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code getInputStream}, which reading a status or a header calls too. */
final class ResponseAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.This HttpURLConnection connection) {
    return HttpUrlConnectionHelper.enter(connection);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpURLConnection connection,
      @Advice.FieldValue(value = "responseCode", declaringType = HttpURLConnection.class)
          int status,
      @Advice.Enter @Nullable Object exchange,
      @Advice.Thrown @Nullable Throwable thrown) {
    HttpUrlConnectionHelper.received(connection, exchange, status, thrown);
  }

  private ResponseAdvice() {}
}
