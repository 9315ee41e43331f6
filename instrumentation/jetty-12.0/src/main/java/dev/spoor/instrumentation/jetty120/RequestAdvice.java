/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty120;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.internal.HttpChannelState;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpChannelState.onRequest}, which is null where it throws. */
final class RequestAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.This HttpChannelState channel, @Advice.Return @Nullable Runnable handling) {
    JettyHelper.begin(channel, handling);
  }

  private RequestAdvice() {}
}
