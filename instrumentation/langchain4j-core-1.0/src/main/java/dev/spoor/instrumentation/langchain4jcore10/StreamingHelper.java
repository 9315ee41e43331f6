/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows a streamed answer to its end: the handler's last call, or a cancellation. */
public final class StreamingHelper {
  /** A call is known to its handle only, and handles have no place for it. */
  private static final WeakIdentityMap<Operation> BY_HANDLE = new WeakIdentityMap<>();

  /** What is handed to the model for the handler; the handler itself where nothing is recorded. */
  public static @Nullable StreamingChatResponseHandler handlerOf(
      @Nullable Operation operation, @Nullable StreamingChatResponseHandler handler) {
    if (operation == null || handler == null) {
      return handler;
    }
    try {
      HandlerProxy calls = new HandlerProxy(operation, handler);
      operation.heldBy(calls);
      return (StreamingChatResponseHandler)
          Proxy.newProxyInstance(
              handler.getClass().getClassLoader(), interfacesOf(handler.getClass()), calls);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, ModelHelper.INSTRUMENTATION);
      operation.end(null);
      return handler;
    }
  }

  /** Those that anybody may implement: a model may ask for one of them. */
  private static Class<?>[] interfacesOf(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    all.add(StreamingChatResponseHandler.class);
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Class<?> each : at.getInterfaces()) {
        if (Modifier.isPublic(each.getModifiers())) {
          all.add(each);
        }
      }
    }
    return all.toArray(new Class<?>[0]);
  }

  /** The method has returned; the answer may still be on its way. */
  public static void returned(@Nullable Operation operation, @Nullable Throwable thrown) {
    if (thrown != null) {
      Operations.end(operation, thrown);
    } else {
      Operations.leave(operation);
    }
  }

  static void cancellable(Operation operation, Object handle) {
    BY_HANDLE.putIfAbsent(handle, operation);
  }

  public static void cancelled(Object handle) {
    Operation operation = BY_HANDLE.remove(handle);
    if (operation != null) {
      operation.outcome("cancelled").end(null);
    }
  }

  private StreamingHelper() {}
}
