/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import net.bytebuddy.asm.Advice;

/** Inlined into whatever a streamed answer is cancelled with. */
final class CancelAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This Object handle) {
    StreamingHelper.cancelled(handle);
  }

  private CancelAdvice() {}
}
