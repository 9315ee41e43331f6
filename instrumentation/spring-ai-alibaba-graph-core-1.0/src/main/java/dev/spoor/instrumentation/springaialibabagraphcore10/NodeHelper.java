/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.internal.node.Node;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.WeakIdentityMap;
import dev.spoor.instrumentation.graphs.NodeCalls;
import dev.spoor.instrumentation.graphs.NodeLabel;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Begins and ends the calls of nodes. */
public final class NodeHelper {
  static final String INSTRUMENTATION = "spring-ai-alibaba-graph-core";

  private static final String STREAMS = "com.alibaba.cloud.ai.graph.streaming.";
  private static final String GENERATORS = "com.alibaba.cloud.ai.graph.async.";
  private static final NodeCalls CALLS = new NodeCalls(INSTRUMENTATION, NodeHelper::isStream);
  private static final WeakIdentityMap<NodeLabel> SUBGRAPHS = new WeakIdentityMap<>();

  /** The factory whose actions are logged; the same where the node is none of the application's. */
  public static Node.@Nullable ActionFactory logged(
      Node node, Node.@Nullable ActionFactory factory) {
    return factory == null || node.isParallel() || internal(node.id())
        ? factory
        : NodeActionFactory.of(node.id(), factory);
  }

  private static boolean internal(String id) {
    return id.startsWith("__") || id.endsWith("__START__") || id.endsWith("__END__");
  }

  private static boolean isStream(@Nullable Object value) {
    return value instanceof Publisher<?>
        || (value != null
            && (value.getClass().getName().startsWith(STREAMS)
                || value.getClass().getName().startsWith(GENERATORS)));
  }

  /** Takes note of an action that must not be wrapped. */
  static void subgraph(Object action, NodeLabel label) {
    SUBGRAPHS.put(action, label);
  }

  public static @Nullable Operation beginSubgraph(Object action, @Nullable RunnableConfig config) {
    NodeLabel label = SUBGRAPHS.get(action);
    Operation operation = label == null ? null : begin(label, config);
    NodeCalls.isGraph(operation);
    return operation;
  }

  static @Nullable Operation begin(NodeLabel label, @Nullable RunnableConfig config) {
    return CALLS.begin(label, config == null ? null : config.threadId().orElse(null));
  }

  public static void returned(
      @Nullable Operation operation, @Nullable Object future, @Nullable Throwable thrown) {
    CALLS.returned(operation, future, thrown);
  }

  private NodeHelper() {}
}
