/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import reactor.netty.Connection;

/** Inlined into {@code HttpServerOperations.onInboundClose}. */
final class DisconnectAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This Connection connection) {
    ServerHelper.disconnected(connection);
  }

  private DisconnectAdvice() {}
}
