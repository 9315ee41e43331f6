/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.netty.Connection;

/** Inlined into what a request of the server is given all that comes in for it by. */
final class ReceiveAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Context enter(
      @Advice.This Connection connection, @Advice.Argument(1) Object message) {
    return ServerHelper.receive(connection, message);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Context before) {
    Contexts.restore(before);
  }

  private ReceiveAdvice() {}
}
