/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.graphs.NodeCalls;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** What a run's lines say of the run itself. */
record RunLabel(
    CompiledGraph graph, @Nullable RunnableConfig config, @Nullable OverAllState state) {

  @Nullable Operation begin() {
    return Operations.of(Kind.GRAPH_EXECUTION)
        .logger(graph.getClass().getName())
        .set(Attribute.GRAPH, graph.stateGraph.getName())
        .set(Attribute.THREAD_ID, threadId())
        .start();
  }

  /**
   * As the run was told, else as its first state has it; null for that of whatever is around. The
   * library gives a subgraph a thread of its own, which is no other conversation.
   */
  private @Nullable String threadId() {
    if (NodeCalls.graphAround() != null) {
      return null;
    }
    String told = config == null ? null : config.threadId().orElse(null);
    return told != null || state == null ? told : Operations.threadId(new HashMap<>(state.data()));
  }
}
