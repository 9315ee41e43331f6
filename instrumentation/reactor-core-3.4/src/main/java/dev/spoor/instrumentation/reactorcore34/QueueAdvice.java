/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import net.bytebuddy.asm.Advice;
import reactor.core.CoreSubscriber;

/** Inlined into {@code subscribeOrReturn(CoreSubscriber)} of {@code publishOn}. */
final class QueueAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static <T> void enter(
      @Advice.Argument(value = 0, readOnly = false) CoreSubscriber<? super T> subscriber) {
    subscriber = ReactorHelper.queued(subscriber);
  }

  private QueueAdvice() {}
}
