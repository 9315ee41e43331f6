/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code getToolDefinition()}, which the library asks when it looks for a tool. */
final class DefinitionAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.This Object callback, @Advice.Return @Nullable Object definition) {
    ToolNames.note(callback, definition);
  }

  private DefinitionAdvice() {}
}
