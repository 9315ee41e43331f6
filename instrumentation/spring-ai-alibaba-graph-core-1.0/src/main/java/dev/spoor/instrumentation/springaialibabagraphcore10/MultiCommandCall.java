/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.action.AsyncMultiCommandAction;
import com.alibaba.cloud.ai.graph.action.MultiCommand;
import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.graphs.NodeLabel;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A command for several nodes, whose calls are logged as those of a node. */
final class MultiCommandCall implements AsyncMultiCommandAction {
  private final AsyncMultiCommandAction command;
  private final NodeLabel label;

  MultiCommandCall(AsyncMultiCommandAction command, NodeLabel label) {
    this.command = command;
    this.label = label;
  }

  @Override
  public CompletableFuture<MultiCommand> apply(OverAllState state, RunnableConfig config) {
    Operation operation = NodeHelper.begin(label, config);
    CompletableFuture<MultiCommand> result;
    try {
      result = command.apply(state, config);
    } catch (Throwable thrown) {
      NodeHelper.returned(operation, null, thrown);
      throw thrown;
    }
    NodeHelper.returned(operation, updatesOf(result), null);
    return result;
  }

  /** The same to whoever waits for it, but with the updates as its result. */
  private static @Nullable Object updatesOf(@Nullable CompletableFuture<MultiCommand> result) {
    return result == null
        ? null
        : result.thenApply(command -> command == null ? null : command.update());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return command.equals(other instanceof MultiCommandCall that ? that.command : other);
  }

  @Override
  public int hashCode() {
    return command.hashCode();
  }

  @Override
  public String toString() {
    return command.toString();
  }
}
