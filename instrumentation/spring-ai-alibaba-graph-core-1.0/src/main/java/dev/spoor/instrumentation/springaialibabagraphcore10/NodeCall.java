/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.action.AsyncNodeActionWithConfig;
import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.graphs.NodeLabel;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A node's action whose calls are logged. It stands for an action that is nothing else. */
final class NodeCall implements AsyncNodeActionWithConfig {
  private final AsyncNodeActionWithConfig action;
  private final NodeLabel label;

  NodeCall(AsyncNodeActionWithConfig action, NodeLabel label) {
    this.action = action;
    this.label = label;
  }

  @Override
  public CompletableFuture<Map<String, Object>> apply(OverAllState state, RunnableConfig config) {
    Operation operation = NodeHelper.begin(label, config);
    CompletableFuture<Map<String, Object>> result;
    try {
      result = action.apply(state, config);
    } catch (Throwable thrown) {
      NodeHelper.returned(operation, null, thrown);
      throw thrown;
    }
    NodeHelper.returned(operation, result, null);
    return result;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return action.equals(other instanceof NodeCall that ? that.action : other);
  }

  @Override
  public int hashCode() {
    return action.hashCode();
  }

  @Override
  public String toString() {
    return action.toString();
  }
}
