/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import reactor.netty.http.client.HttpClientRequest;

/** Inlined into what the client does last before it sends a request's headers. */
final class RequestHeadersAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This HttpClientRequest request) {
    ReactorNettyHelper.sendOn(request);
  }

  private RequestHeadersAdvice() {}
}
