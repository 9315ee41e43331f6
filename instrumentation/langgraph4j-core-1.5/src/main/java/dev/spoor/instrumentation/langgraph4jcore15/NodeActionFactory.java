/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.instrumentation.graphs.ActionProxy;
import dev.spoor.instrumentation.graphs.Loggers;
import dev.spoor.instrumentation.graphs.NodeLabel;
import java.util.Set;
import java.util.function.BiFunction;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.AsyncNodeActionWithConfig;
import org.bsc.langgraph4j.internal.node.Node;
import org.bsc.langgraph4j.state.AgentState;

/** Makes a node's action as the application's factory does, and has its calls logged. */
final class NodeActionFactory<S extends AgentState> implements Node.ActionFactory<S> {
  private static final String SUBGRAPH = "SubCompiledGraphNodeAction";

  /** Its own lambdas are the empty nodes before commands, which {@link CommandCall} logs. */
  private static final String STATE_GRAPH = "org.bsc.langgraph4j.StateGraph";

  private static final Set<Class<?>> PLAIN =
      Set.of(AsyncNodeActionWithConfig.class, BiFunction.class);

  private final String id;
  private final Node.ActionFactory<S> factory;

  NodeActionFactory(String id, Node.ActionFactory<S> factory) {
    this.id = id;
    this.factory = factory;
  }

  @Override
  public AsyncNodeActionWithConfig<S> apply(CompileConfig config) throws GraphStateException {
    AsyncNodeActionWithConfig<S> action = factory.apply(config);
    try {
      return logged(action, config);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, NodeHelper.INSTRUMENTATION);
      return action;
    }
  }

  private AsyncNodeActionWithConfig<S> logged(
      AsyncNodeActionWithConfig<S> action, CompileConfig config) {
    if (action == null || Loggers.of(action).equals(STATE_GRAPH)) {
      return action;
    }
    NodeLabel label = new NodeLabel(id, GraphName.of(config), Loggers.of(action));
    if (action.getClass().getSimpleName().equals(SUBGRAPH)) {
      NodeHelper.subgraph(action, label);
      return action;
    }
    NodeCall<S> call = new NodeCall<>(action, label);
    return PLAIN.containsAll(ActionProxy.interfacesOf(action)) ? call : proxy(action, call);
  }

  @SuppressWarnings("unchecked") // the interfaces are the action's own, and the state its callers'
  private static <S extends AgentState> AsyncNodeActionWithConfig<S> proxy(
      AsyncNodeActionWithConfig<S> action, NodeCall<S> call) {
    return (AsyncNodeActionWithConfig<S>)
        ActionProxy.of(action, (state, config) -> call.apply((S) state, (RunnableConfig) config));
  }
}
