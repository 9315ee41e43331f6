/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.RunnableConfig;
import dev.spoor.bootstrap.Operation;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;

/** Inlined into {@code SubCompiledGraphNodeAction}. */
final class SubgraphAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Operation enter(
      @Advice.This Object action, @Advice.Argument(1) @Nullable RunnableConfig config) {
    return NodeHelper.beginSubgraph(action, config);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Operation operation,
      @Advice.Return @Nullable Object future,
      @Advice.Thrown @Nullable Throwable thrown) {
    NodeHelper.returned(operation, future, thrown);
  }

  private SubgraphAdvice() {}
}
