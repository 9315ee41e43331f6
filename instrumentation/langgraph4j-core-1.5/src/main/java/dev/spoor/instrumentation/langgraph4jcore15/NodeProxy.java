/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Operation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.bsc.langgraph4j.RunnableConfig;
import org.jspecify.annotations.Nullable;

/** The same as {@link NodeCall} for an action whose other interfaces somebody may ask for. */
final class NodeProxy implements InvocationHandler {
  private final Object action;
  private final NodeLabel label;

  NodeProxy(Object action, NodeLabel label) {
    this.action = action;
    this.label = label;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    if (isCall(method, args)) {
      return call(method, args);
    }
    if (args != null && args.length == 1 && isEquals(method)) {
      args = new Object[] {unwrapped(args[0])};
    }
    return forward(method, args);
  }

  private static boolean isCall(Method method, @Nullable Object @Nullable [] args) {
    return args != null
        && args.length == 2
        && method.getName().equals("apply")
        && args[1] instanceof RunnableConfig;
  }

  private static boolean isEquals(Method method) {
    return method.getDeclaringClass() == Object.class && method.getName().equals("equals");
  }

  private @Nullable Object call(Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    Operation operation = Guarded.begin(label, args == null ? null : (RunnableConfig) args[1]);
    Object result;
    try {
      result = forward(method, args);
    } catch (Throwable thrown) {
      Guarded.returned(operation, null, thrown);
      throw thrown;
    }
    Guarded.returned(operation, result, null);
    return result;
  }

  private @Nullable Object forward(Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    try {
      method.setAccessible(true);
      return method.invoke(action, args);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static @Nullable Object unwrapped(@Nullable Object other) {
    return other != null
            && Proxy.isProxyClass(other.getClass())
            && Proxy.getInvocationHandler(other) instanceof NodeProxy that
        ? that.action
        : other;
  }
}
