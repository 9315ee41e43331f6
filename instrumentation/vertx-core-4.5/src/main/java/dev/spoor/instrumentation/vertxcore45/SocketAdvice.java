/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.http.HttpServerRequest;
import net.bytebuddy.asm.Advice;

/** Inlined into a server request's {@code toNetSocket}. */
final class SocketAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This HttpServerRequest request) {
    ServerHelper.becameSocket(request);
  }

  private SocketAdvice() {}
}
