/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code AsyncGenerator.WithEmbed}: one step of a run. */
final class GeneratorAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.This Object generator) {
    return GraphHelper.enter(generator);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Object step,
      @Advice.Return @Nullable Object data,
      @Advice.Thrown @Nullable Throwable thrown) {
    GraphHelper.exit(step, data, thrown);
  }

  private GeneratorAdvice() {}
}
