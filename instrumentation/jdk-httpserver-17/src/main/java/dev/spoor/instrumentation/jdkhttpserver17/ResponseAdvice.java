/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jdkhttpserver17;

import com.sun.net.httpserver.Headers;
import net.bytebuddy.asm.Advice;

/** Inlined into {@code ExchangeImpl.sendResponseHeaders}. */
final class ResponseAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.This Object behind,
      @Advice.Argument(0) int status,
      @Advice.Argument(1) long length,
      @Advice.FieldValue("rspHdrs") Headers headers,
      @Advice.FieldValue("sentHeaders") boolean sent) {
    JdkHttpServerHelper.respond(behind, status, length, headers, sent);
  }

  private ResponseAdvice() {}
}
