/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import io.netty.channel.ChannelHandlerContext;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code HttpServerOperations.sendDecodingFailures} of the first 1.0. */
final class FirstDecodingFailureAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(
      @Advice.Argument(0) ChannelHandlerContext context,
      @Advice.Argument(2) Throwable reason,
      @Advice.Argument(3) Object message) {
    return ServerHelper.refuse(context.channel(), reason, message);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(0) ChannelHandlerContext context, @Advice.Enter @Nullable Object served) {
    ServerHelper.refused(context.channel(), served);
  }

  private FirstDecodingFailureAdvice() {}
}
