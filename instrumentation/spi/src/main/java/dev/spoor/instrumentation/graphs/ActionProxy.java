/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Stands for an action whose interfaces somebody may ask for, and has its calls logged. */
public final class ActionProxy implements InvocationHandler {
  /** What is done in the place of the action. */
  @FunctionalInterface
  public interface Call {
    @Nullable CompletableFuture<?> apply(Object state, Object config);
  }

  private final Object action;
  private final Call call;

  private ActionProxy(Object action, Call call) {
    this.action = action;
    this.call = call;
  }

  /** An object with all interfaces of the action, whose {@code apply} is the call. */
  public static Object of(Object action, Call call) {
    return Proxy.newProxyInstance(
        action.getClass().getClassLoader(),
        interfacesOf(action).toArray(new Class<?>[0]),
        new ActionProxy(action, call));
  }

  /** All that its class implements, itself or by inheritance. */
  public static Set<Class<?>> interfacesOf(Object action) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    collect(action.getClass(), interfaces);
    return interfaces;
  }

  private static void collect(Class<?> type, Set<Class<?>> interfaces) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Class<?> each : at.getInterfaces()) {
        interfaces.add(each);
        collect(each, interfaces);
      }
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    if (args == null) {
      return forward(method, Collections.emptyList());
    }
    if (method.getName().equals("apply") && args.length == 2) {
      return call.apply(args[0], args[1]);
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
            && Proxy.getInvocationHandler(other) instanceof ActionProxy that
        ? that.action
        : other;
  }
}
