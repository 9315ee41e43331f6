/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import java.lang.invoke.MethodHandles;
import java.net.HttpURLConnection;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code HttpURLConnection.followRedirect0}: connected again, and nothing sent. */
final class RedirectAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpURLConnection connection,
      @Advice.FieldValue("requests") Object requests,
      @Advice.FieldValue("userHeaders") Object userHeaders,
      @Advice.Return boolean followed)
      throws ReflectiveOperationException {
    HttpUrlConnectionHelper.redirected(
        connection, MethodHandles.lookup(), requests, userHeaders, followed);
  }

  private RedirectAdvice() {}
}
