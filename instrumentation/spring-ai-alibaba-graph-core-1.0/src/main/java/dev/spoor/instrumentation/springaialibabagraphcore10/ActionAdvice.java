/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into the interfaces of the actions. */
final class ActionAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Argument(0) @Nullable Object action, @Advice.Return @Nullable Object adapter) {
    ActionHelper.adapted(action, adapter);
  }

  private ActionAdvice() {}
}
