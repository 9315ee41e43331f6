/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.jetty94;

import net.bytebuddy.asm.Advice;
import org.eclipse.jetty.server.HttpChannel;

/** Inlined into {@code HttpChannel.onBadMessage} and {@code abort}. */
final class FailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This HttpChannel channel, @Advice.Argument(0) Throwable failure) {
    JettyHelper.fail(channel, failure);
  }

  private FailureAdvice() {}
}
