/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;

/** Inlined into {@code HttpServerOperations.onOutboundError}. */
final class OutboundErrorAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.This Connection connection, @Advice.Argument(0) @Nullable Throwable thrown) {
    ServerHelper.fail(connection, thrown);
  }

  private OutboundErrorAdvice() {}
}
