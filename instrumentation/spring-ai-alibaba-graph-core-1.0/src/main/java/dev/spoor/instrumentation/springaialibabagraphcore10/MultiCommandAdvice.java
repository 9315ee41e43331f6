/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.action.AsyncMultiCommandAction;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code StateGraph}. */
final class MultiCommandAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @Advice.Argument(0) @Nullable String id,
      @Advice.Argument(value = 1, readOnly = false) @Nullable AsyncMultiCommandAction command) {
    command = MultiCommandHelper.logged(id, command);
  }

  private MultiCommandAdvice() {}
}
