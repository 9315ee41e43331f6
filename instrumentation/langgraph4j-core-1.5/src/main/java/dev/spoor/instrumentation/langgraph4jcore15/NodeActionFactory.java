/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.AdviceFailures;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.action.AsyncNodeActionWithConfig;
import org.bsc.langgraph4j.internal.node.Node;
import org.bsc.langgraph4j.state.AgentState;
import org.jspecify.annotations.Nullable;

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
      AdviceFailures.report(failure, Guarded.INSTRUMENTATION);
      return action;
    }
  }

  private AsyncNodeActionWithConfig<S> logged(
      AsyncNodeActionWithConfig<S> action, CompileConfig config) {
    if (action == null || ActionHelper.logger(action).equals(STATE_GRAPH)) {
      return action;
    }
    NodeLabel label = new NodeLabel(id, GraphName.of(config), ActionHelper.logger(action));
    if (action.getClass().getSimpleName().equals(SUBGRAPH)) {
      NodeHelper.subgraph(action, label);
      return action;
    }
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    collect(action.getClass(), interfaces);
    return PLAIN.containsAll(interfaces)
        ? new NodeCall<>(action, label)
        : proxy(action, label, interfaces);
  }

  @SuppressWarnings("unchecked") // the interfaces are the action's own
  private static <S extends AgentState> AsyncNodeActionWithConfig<S> proxy(
      AsyncNodeActionWithConfig<S> action, NodeLabel label, Set<Class<?>> interfaces) {
    return (AsyncNodeActionWithConfig<S>)
        Proxy.newProxyInstance(
            action.getClass().getClassLoader(),
            interfaces.toArray(new Class<?>[0]),
            new NodeProxy<>(action, label));
  }

  private static void collect(@Nullable Class<?> type, Set<Class<?>> interfaces) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Class<?> each : at.getInterfaces()) {
        interfaces.add(each);
        collect(each, interfaces);
      }
    }
  }
}
