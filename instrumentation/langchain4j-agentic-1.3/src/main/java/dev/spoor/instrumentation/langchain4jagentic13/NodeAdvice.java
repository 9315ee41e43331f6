/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.internal.AgentInvoker;
import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code AgentInvoker}, and into whatever implements it. */
final class NodeAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This AgentInvoker invoker, @Advice.AllArguments @Nullable Object[] call) {
    return NodeHelper.begin(invoker, call);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.This AgentInvoker invoker,
      @Advice.Return(readOnly = false) @Nullable Object result,
      @Advice.Thrown @Nullable Throwable thrown) {
    result = NodeHelper.end(operation, invoker, result, thrown);
  }

  private NodeAdvice() {}
}
