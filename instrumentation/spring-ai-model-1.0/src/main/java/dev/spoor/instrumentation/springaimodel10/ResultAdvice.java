/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.jspecify.annotations.Nullable;

/** Inlined into what calls the application's method, before text is made of its answer. */
final class ResultAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Return(typing = Assigner.Typing.DYNAMIC) @Nullable Object result) {
    ToolHelper.returned(result);
  }

  private ResultAdvice() {}
}
