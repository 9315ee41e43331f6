/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import com.alibaba.cloud.ai.graph.CompileConfig;
import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.action.AsyncNodeActionWithConfig;
import com.alibaba.cloud.ai.graph.exception.GraphStateException;
import com.alibaba.cloud.ai.graph.internal.node.Node;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.instrumentation.graphs.ActionProxy;
import dev.spoor.instrumentation.graphs.Loggers;
import dev.spoor.instrumentation.graphs.NodeLabel;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes a node's action as the application's factory does, and has its calls logged. */
final class NodeActionFactory implements Node.ActionFactory {
  private static final String SUBGRAPH = "SubCompiledGraphNodeAction";

  /** Its own lambdas are the empty nodes before commands, which are logged themselves. */
  private static final String STATE_GRAPH = "com.alibaba.cloud.ai.graph.StateGraph";

  private static final Set<Class<?>> PLAIN =
      Set.of(AsyncNodeActionWithConfig.class, BiFunction.class);

  private final String id;
  private final Node.ActionFactory factory;

  private NodeActionFactory(String id, Node.ActionFactory factory) {
    this.id = id;
    this.factory = factory;
  }

  /** The library makes nodes of other nodes' factories. */
  static Node.ActionFactory of(String id, Node.ActionFactory factory) {
    return new NodeActionFactory(
        id, factory instanceof NodeActionFactory other ? other.factory : factory);
  }

  @Override
  public AsyncNodeActionWithConfig apply(CompileConfig config) throws GraphStateException {
    AsyncNodeActionWithConfig action = factory.apply(config);
    try {
      return logged(action);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, NodeHelper.INSTRUMENTATION);
      return action;
    }
  }

  private AsyncNodeActionWithConfig logged(AsyncNodeActionWithConfig action) {
    if (action == null || Loggers.of(action).equals(STATE_GRAPH)) {
      return action;
    }
    NodeLabel label = new NodeLabel(id, null, Loggers.of(action));
    if (action.getClass().getSimpleName().equals(SUBGRAPH)) {
      NodeHelper.subgraph(action, label);
      return action;
    }
    NodeCall call = new NodeCall(action, label);
    return PLAIN.containsAll(ActionProxy.interfacesOf(action)) ? call : proxy(action, call);
  }

  private static AsyncNodeActionWithConfig proxy(AsyncNodeActionWithConfig action, NodeCall call) {
    return (AsyncNodeActionWithConfig)
        ActionProxy.of(
            action, (state, config) -> call.apply((OverAllState) state, (RunnableConfig) config));
  }
}
