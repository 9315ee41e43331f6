/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.util.concurrent.CompletableFuture;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.internal.node.Node;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of nodes. */
public final class NodeHelper {
  private static final WeakIdentityMap<NodeLabel> SUBGRAPHS = new WeakIdentityMap<>();
  private static final WeakIdentityMap<Boolean> SUBGRAPH_NODES = new WeakIdentityMap<>();

  /** The factory whose actions are logged; the same where the node is none of the application's. */
  public static Node.@Nullable ActionFactory<?> logged(
      Node<?> node, Node.@Nullable ActionFactory<?> factory) {
    return factory == null || node.isParallel() || internal(node.id())
        ? factory
        : new NodeActionFactory<>(node.id(), factory);
  }

  private static boolean internal(String id) {
    return id.startsWith("__") || id.endsWith("__START__") || id.endsWith("__END__");
  }

  /** Takes note of an action that must not be wrapped. */
  static void subgraph(Object action, NodeLabel label) {
    SUBGRAPHS.put(action, label);
  }

  public static @Nullable Operation beginSubgraph(Object action, RunnableConfig config) {
    NodeLabel label = SUBGRAPHS.get(action);
    Operation operation = label == null ? null : begin(label, config);
    if (operation != null) {
      SUBGRAPH_NODES.put(operation, true);
    }
    return operation;
  }

  /** The node at work just around the caller, if that is a graph itself. */
  static @Nullable Operation subgraphNode() {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    return operation != null && SUBGRAPH_NODES.get(operation) != null ? operation : null;
  }

  static @Nullable Operation begin(NodeLabel label, @Nullable RunnableConfig config) {
    GraphRun run = GraphHelper.current();
    if (run != null) {
      run.stepped();
    }
    return Operations.of(Kind.NODE)
        .logger(label.logger())
        .set(Attribute.NODE, label.id())
        .set(Attribute.GRAPH, label.graph())
        .set(Attribute.THREAD_ID, run == null ? threadId(config) : run.threadId())
        .start();
  }

  private static @Nullable String threadId(@Nullable RunnableConfig config) {
    return config == null ? null : config.threadId().orElse(null);
  }

  public static void returned(
      @Nullable Operation operation, @Nullable Object future, @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (thrown == null && future instanceof CompletableFuture<?> result) {
      GraphRun run = GraphHelper.current();
      operation.leave();
      NodeCompletion.of(operation, run, result);
    } else {
      operation.end(thrown);
    }
  }

  private NodeHelper() {}
}
