/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import net.bytebuddy.asm.Advice;
import reactor.core.CoreSubscriber;

/** Inlined into {@code subscribe(CoreSubscriber)} of publishers that others call back. */
final class SubscribeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static <T> void enter(
      @Advice.Argument(value = 0, readOnly = false) CoreSubscriber<? super T> subscriber) {
    subscriber = ReactorHelper.subscribed(subscriber);
  }

  private SubscribeAdvice() {}
}
