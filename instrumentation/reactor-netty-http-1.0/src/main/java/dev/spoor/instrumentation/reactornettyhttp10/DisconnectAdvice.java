/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import reactor.netty.Connection;

/** Inlined into {@code onInboundClose}, that of the server and the one it has from above. */
final class DisconnectAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This Connection connection) {
    ServerHelper.disconnected(connection);
  }

  private DisconnectAdvice() {}
}
