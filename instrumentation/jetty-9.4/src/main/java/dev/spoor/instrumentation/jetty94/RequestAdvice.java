/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.HttpChannel;

/** Inlined into {@code HttpChannel.onRequest}. */
final class RequestAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This HttpChannel channel) {
    JettyHelper.begin(channel);
  }

  private RequestAdvice() {}
}
