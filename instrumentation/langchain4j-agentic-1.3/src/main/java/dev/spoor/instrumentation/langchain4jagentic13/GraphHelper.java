/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.UntypedAgent;
import dev.langchain4j.service.MemoryId;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins and ends the runs of agentic systems: the call of the outermost agent, and no other. */
public final class GraphHelper {
  static final String INSTRUMENTATION = "langchain4j-agentic";

  /**
   * The operation of a run.
   *
   * @param scope that the agent was given by the one around it; null for the outermost
   * @param call the method that was called and its arguments, among others
   */
  public static @Nullable Operation begin(
      Object handler, @Nullable Object scope, @Nullable Object[] call) {
    Method method = scope == null ? methodIn(call) : null;
    if (method == null) {
      return null;
    }
    Object arguments = call[call.length - 1];
    return Operations.of(Kind.GRAPH_EXECUTION)
        .logger(logger(handler, method))
        .set(Attribute.GRAPH, HandlerName.of(handler, named(method)))
        .set(
            Attribute.THREAD_ID,
            arguments instanceof Object[] all ? conversation(method, all) : null)
        .start();
  }

  private static @Nullable Method methodIn(@Nullable Object[] call) {
    for (Object each : call) {
      if (each instanceof Method method) {
        return method;
      }
    }
    return null;
  }

  private static boolean isUntyped(Method method) {
    return method.getDeclaringClass() == UntypedAgent.class;
  }

  private static String logger(Object handler, Method method) {
    Class<?> type = isUntyped(method) ? handler.getClass() : method.getDeclaringClass();
    return type.getName();
  }

  private static @Nullable String named(Method method) {
    if (isUntyped(method)) {
      return null;
    }
    Agent agent = method.getAnnotation(Agent.class);
    return agent == null || agent.name().isBlank() ? method.getName() : agent.name();
  }

  /** The id of the memory, which is one of the arguments; a run without one is no conversation. */
  private static @Nullable String conversation(Method method, @Nullable Object[] arguments) {
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length && i < arguments.length; i++) {
      if (parameters[i].isAnnotationPresent(MemoryId.class)) {
        return text(arguments[i]);
      }
    }
    return null;
  }

  /** Whatever else is an id is the application's to read. */
  private static @Nullable String text(@Nullable Object id) {
    boolean known =
        id instanceof String
            || id instanceof Integer
            || id instanceof Long
            || id instanceof UUID
            || id instanceof Enum<?>;
    return known ? id instanceof Enum<?> constant ? constant.name() : String.valueOf(id) : null;
  }

  public static void end(
      @Nullable Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    StreamProxy stream = thrown == null ? StreamProxy.behind(result) : null;
    if (stream == null) {
      Ends.end(operation, result, thrown);
    } else {
      operation.leave();
      stream.endsToo(operation);
    }
  }

  private GraphHelper() {}
}
