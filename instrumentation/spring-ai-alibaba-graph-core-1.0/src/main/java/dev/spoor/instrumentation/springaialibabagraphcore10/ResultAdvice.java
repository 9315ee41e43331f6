/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.GraphResponse;
import com.alibaba.cloud.ai.graph.GraphRunnerContext;
import com.alibaba.cloud.ai.graph.NodeOutput;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Inlined into {@code NodeExecutor}. */
final class ResultAdvice {

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static @Nullable Object enter(@Advice.Argument(0) @Nullable GraphRunnerContext context) {
    return RunHelper.enter(context, false);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter @Nullable Object scope,
      @Advice.Return(readOnly = false) @Nullable Flux<GraphResponse<NodeOutput>> outputs) {
    outputs = RunHelper.exit(scope, outputs);
  }

  private ResultAdvice() {}
}
