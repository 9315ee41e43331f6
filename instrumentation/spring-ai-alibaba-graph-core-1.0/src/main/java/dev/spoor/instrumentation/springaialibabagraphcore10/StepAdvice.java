/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.GraphRunnerContext;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code MainGraphExecutor}. */
final class StepAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.Argument(0) @Nullable GraphRunnerContext context) {
    return RunHelper.enter(context, true);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Enter @Nullable Object scope) {
    RunHelper.exit(scope);
  }

  private StepAdvice() {}
}
