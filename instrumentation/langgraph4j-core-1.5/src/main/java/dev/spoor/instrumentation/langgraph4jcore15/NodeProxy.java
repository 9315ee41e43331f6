/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.AsyncNodeActionWithConfig;
import org.bsc.langgraph4j.state.AgentState;
import org.jspecify.annotations.Nullable;

/** The same as {@link NodeCall} for an action whose other interfaces somebody may ask for. */
final class NodeProxy<S extends AgentState> implements InvocationHandler {
  private final AsyncNodeActionWithConfig<S> action;
  private final NodeCall<S> call;

  NodeProxy(AsyncNodeActionWithConfig<S> action, NodeLabel label) {
    this.action = action;
    this.call = new NodeCall<>(action, label);
  }

  @Override
  @SuppressWarnings("unchecked") // the state is whatever the caller has given to the action
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    if (args == null) {
      return forward(method, Collections.emptyList());
    }
    if (method.getName().equals("apply")
        && args.length == 2
        && args[0] instanceof AgentState state
        && args[1] instanceof RunnableConfig config) {
      return call.apply((S) state, config);
    }
    if (method.getDeclaringClass() == Object.class) {
      return action.equals(unwrapped(args[0]));
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    Collections.addAll(arguments, args);
    return forward(method, arguments);
  }

  private @Nullable Object forward(Method method, List<@Nullable Object> arguments)
      throws Throwable {
    return handle(method).asFixedArity().bindTo(action).invokeWithArguments(arguments);
  }

  private static MethodHandle handle(Method method) throws IllegalAccessException {
    try {
      return MethodHandles.publicLookup().unreflect(method);
    } catch (IllegalAccessException notPublic) {
      return MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup())
          .unreflect(method);
    }
  }

  private static @Nullable Object unwrapped(@Nullable Object other) {
    return other != null
            && Proxy.isProxyClass(other.getClass())
            && Proxy.getInvocationHandler(other) instanceof NodeProxy<?> that
        ? that.action
        : other;
  }
}
