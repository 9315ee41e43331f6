/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.graphs.NodeCalls;
import java.util.Map;
import org.bsc.langgraph4j.GraphArgs;
import org.bsc.langgraph4j.RunnableConfig;
import org.jspecify.annotations.Nullable;

/** Finds the conversation that a run belongs to. */
final class Conversation {

  /**
   * As the run was told, else as its first state has it; null for that of whatever is around. The
   * library gives a subgraph a thread of its own, which is no other conversation.
   */
  static @Nullable String of(@Nullable Object input, @Nullable RunnableConfig config) {
    if (NodeCalls.graphAround() != null) {
      return null;
    }
    String told = config == null ? null : config.threadId().orElse(null);
    return told == null ? Operations.threadId(state(input)) : told;
  }

  /** Before 1.6 the input is the state. */
  private static @Nullable Map<?, ?> state(@Nullable Object input) {
    if (input instanceof Map<?, ?> state) {
      return state;
    }
    return input instanceof GraphArgs arguments ? arguments.value() : null;
  }

  private Conversation() {}
}
