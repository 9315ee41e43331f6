/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import io.netty.util.concurrent.Future;
import net.bytebuddy.asm.Advice;

/** Inlined into what is told when the last message of an answer has been written. */
final class AnsweredAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.Argument(0) Future<?> written) {
    ServerHelper.answered(written);
  }

  private AnsweredAdvice() {}
}
