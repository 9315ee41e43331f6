/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import reactor.netty.http.server.HttpServerResponse;

/** Inlined into the constructor of a websocket, which sends the handshake. */
final class UpgradeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(2) HttpServerResponse response) {
    ServerHelper.upgrade(response);
  }

  private UpgradeAdvice() {}
}
