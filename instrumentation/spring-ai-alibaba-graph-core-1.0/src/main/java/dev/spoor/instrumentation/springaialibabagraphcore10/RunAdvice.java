/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.GraphResponse;
import com.alibaba.cloud.ai.graph.NodeOutput;
import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import net.bytebuddy.asm.Advice;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Inlined into {@code GraphRunner}. */
final class RunAdvice {

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Advice.FieldValue("compiledGraph") CompiledGraph graph,
      @Advice.FieldValue("config") @Nullable RunnableConfig config,
      @Advice.Argument(0) @Nullable OverAllState state,
      @Advice.Return(readOnly = false) @Nullable Flux<GraphResponse<NodeOutput>> outputs) {
    outputs = RunHelper.followed(graph, config, state, outputs);
  }

  private RunAdvice() {}
}
