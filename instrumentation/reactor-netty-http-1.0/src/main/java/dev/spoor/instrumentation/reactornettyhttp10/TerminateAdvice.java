/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import reactor.netty.Connection;

/** Inlined into {@code ChannelOperations.terminate}. */
final class TerminateAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This Connection connection) {
    ServerHelper.terminate(connection);
  }

  private TerminateAdvice() {}
}
