/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.instrumentation.graphs.BranchStreams;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** On the draining of what a branch streams. */
final class BranchStreamAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.Argument(0) Object stream) {
    return BranchStreams.drains(stream);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Object drain,
      @Advice.Return @Nullable Object future,
      @Advice.Thrown @Nullable Throwable thrown) {
    BranchStreams.drained(drain, future, thrown);
  }

  private BranchStreamAdvice() {}
}
