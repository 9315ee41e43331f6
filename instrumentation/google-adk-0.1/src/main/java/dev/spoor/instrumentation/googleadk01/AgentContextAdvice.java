/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.agents.InvocationContext;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code BaseAgent}, where it makes the context of its run. */
final class AgentContextAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(@Advice.Return @Nullable InvocationContext own) {
    AgentHelper.given(own);
  }

  private AgentContextAdvice() {}
}
