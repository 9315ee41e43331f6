/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import net.bytebuddy.asm.Advice;

/** Inlined into {@code AsyncGenerator.WithEmbed}. */
final class GeneratorCancelAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(@Advice.This Object generator) {
    GraphHelper.cancels(generator);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This Object generator) {
    GraphHelper.cancelled(generator);
  }

  private GeneratorCancelAdvice() {}
}
