/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.netty.Connection;

/** Inlined into the subscription to a call. */
final class SubscribeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(value = 0, readOnly = false) CoreSubscriber<? super Connection> subscriber) {
    subscriber = ReactorNettyHelper.followed(subscriber);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(0) CoreSubscriber<? super Connection> subscriber,
      @Advice.Thrown @Nullable Throwable thrown) {
    ReactorNettyHelper.subscribed(subscriber, thrown);
  }

  private SubscribeAdvice() {}
}
