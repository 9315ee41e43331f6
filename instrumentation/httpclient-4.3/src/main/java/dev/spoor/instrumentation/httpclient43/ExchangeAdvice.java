/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import net.bytebuddy.asm.Advice;
import org.apache.http.HttpRequest;
import org.apache.http.conn.routing.HttpRoute;

/** Inlined into the last link of the chain, which gets the client's own copy of the request. */
final class ExchangeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) HttpRoute route, @Advice.Argument(1) HttpRequest request) {
    HttpClientHelper.sendOn(route, request);
  }

  private ExchangeAdvice() {}
}
