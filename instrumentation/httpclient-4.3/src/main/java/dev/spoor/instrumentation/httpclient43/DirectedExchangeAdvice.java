/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import net.bytebuddy.asm.Advice;
import org.apache.http.HttpRequest;
import org.apache.http.conn.routing.HttpRoute;

/** Inlined into what follows when the headers of a copy have been taken from the request again. */
final class DirectedExchangeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) HttpRequest request, @Advice.Argument(1) HttpRoute route) {
    HttpClientHelper.sendOn(route, request);
  }

  private DirectedExchangeAdvice() {}
}
