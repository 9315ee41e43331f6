/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import io.netty.channel.ChannelHandlerContext;
import net.bytebuddy.asm.Advice;

/** Inlined into what everything passes that is written in answer to requests. */
final class SendAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) ChannelHandlerContext context, @Advice.Argument(1) Object message) {
    ServerHelper.send(context.channel(), message);
  }

  private SendAdvice() {}
}
