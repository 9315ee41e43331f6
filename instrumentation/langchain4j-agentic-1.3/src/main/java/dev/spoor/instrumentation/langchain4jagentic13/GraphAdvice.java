/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into the handlers of agents that run others. */
final class GraphAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object handler,
      @Advice.FieldValue("agenticScope") @Nullable Object scope,
      @Advice.AllArguments @Nullable Object[] call) {
    return GraphHelper.begin(handler, scope, call);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Object result,
      @Advice.Thrown @Nullable Throwable thrown) {
    GraphHelper.end(operation, result, thrown);
  }

  private GraphAdvice() {}
}
