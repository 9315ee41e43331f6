/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * What a context of Vert.x carries for us. The methods are the same in 4 and 5; the types that have
 * them have moved.
 */
final class Locals {
  private static final Object KEY = "dev.spoor.exchange";
  private static final MethodHandle GET =
      method(
          "io.vertx.core.internal.",
          "io.vertx.core.impl.",
          "ContextInternal",
          "getLocal",
          Object.class);
  private static final MethodHandle PUT =
      method(
          "io.vertx.core.internal.",
          "io.vertx.core.impl.",
          "ContextInternal",
          "putLocal",
          Object.class,
          Object.class);
  private static final MethodHandle CONTEXT =
      method(
          "io.vertx.core.internal.http.",
          "io.vertx.core.http.impl.",
          "HttpServerRequestInternal",
          "context");

  /** On objects, so that it can be called without naming the type that has the method. */
  private static MethodHandle method(
      String five, String four, String type, String name, Class<?>... parameters) {
    try {
      MethodHandle found =
          MethodHandles.publicLookup()
              .unreflect(type(five, four, type).getMethod(name, parameters));
      return found.asType(found.type().erase());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static Class<?> type(String five, String four, String name)
      throws ClassNotFoundException {
    ClassLoader loader = Context.class.getClassLoader();
    try {
      return Class.forName(five + name, false, loader);
    } catch (ClassNotFoundException older) {
      return Class.forName(four + name, false, loader);
    }
  }

  static @Nullable Exchange exchange(@Nullable Context vertx) {
    try {
      return vertx == null ? null : (Exchange) (Object) GET.invokeExact((Object) vertx, KEY);
    } catch (Throwable noLocals) {
      return null;
    }
  }

  static @Nullable Exchange exchange(@Nullable HttpServerRequest request) {
    return exchange(context(request));
  }

  /** The context that Vert.x has made for this request. */
  static @Nullable Context context(@Nullable HttpServerRequest request) {
    try {
      return request == null ? null : (Context) (Object) CONTEXT.invokeExact((Object) request);
    } catch (Throwable noContext) {
      return null;
    }
  }

  static void put(Context vertx, Exchange exchange) {
    try {
      PUT.invokeExact((Object) vertx, KEY, (Object) exchange);
    } catch (Throwable noLocals) {
      throw new IllegalStateException(noLocals);
    }
  }

  private Locals() {}
}
