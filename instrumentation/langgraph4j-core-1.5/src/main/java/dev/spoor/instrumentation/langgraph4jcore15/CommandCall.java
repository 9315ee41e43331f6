/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Operation;
import dev.spoor.instrumentation.graphs.NodeLabel;
import java.util.concurrent.CompletableFuture;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.AsyncCommandAction;
import org.bsc.langgraph4j.action.Command;
import org.bsc.langgraph4j.state.AgentState;
import org.jspecify.annotations.Nullable;

/** A command whose calls are logged as those of a node. */
final class CommandCall<S extends AgentState> implements AsyncCommandAction<S> {
  private final AsyncCommandAction<S> command;
  private final NodeLabel label;

  CommandCall(AsyncCommandAction<S> command, NodeLabel label) {
    this.command = command;
    this.label = label;
  }

  @Override
  public CompletableFuture<Command> apply(S state, RunnableConfig config) {
    Operation operation = NodeHelper.begin(label, config);
    CompletableFuture<Command> result;
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
  private static @Nullable Object updatesOf(@Nullable CompletableFuture<Command> result) {
    return result == null
        ? null
        : result.thenApply(command -> command == null ? null : command.update());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return command.equals(other instanceof CommandCall<?> that ? that.command : other);
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
