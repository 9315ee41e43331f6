/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.http.HttpServerRequest;
import net.bytebuddy.asm.Advice;

/** Inlined into where a stream is told that it is over. */
final class StreamClosedAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This HttpServerRequest request) {
    ServerHelper.streamClosed(request);
  }

  private StreamClosedAdvice() {}
}
