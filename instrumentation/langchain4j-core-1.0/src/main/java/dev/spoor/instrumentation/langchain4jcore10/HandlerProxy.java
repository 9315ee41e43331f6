/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Forwards every call to the application's handler, in the context in which the model was called.
 */
final class HandlerProxy implements InvocationHandler {
  private final Operation operation;
  private final StreamingChatResponseHandler handler;
  private final @Nullable Context around;
  private boolean cancellable;

  HandlerProxy(Operation operation, StreamingChatResponseHandler handler) {
    this.operation = operation;
    this.handler = handler;
    this.around = operation.around();
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.getName().equals("equals") && args != null
          ? handler.equals(unwrapped(args[0]))
          : forward(method, args);
    }
    note(method.getName(), args);
    Context before = Contexts.activate(around);
    try {
      return forward(method, args);
    } finally {
      Contexts.restore(before);
    }
  }

  private void note(String method, @Nullable Object @Nullable [] args) {
    try {
      if (args == null || args.length == 0) {
        return;
      }
      if (args.length == 2 && !cancellable) {
        cancellable = Handles.note(operation, args[1]);
      } else if (method.equals("onCompleteResponse") && args[0] instanceof ChatResponse response) {
        ModelHelper.end(operation, response, null);
      } else if (method.equals("onError")) {
        Operations.endAsync(operation, (Throwable) args[0]);
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, ModelHelper.INSTRUMENTATION);
    }
  }

  private @Nullable Object forward(Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    try {
      return method.invoke(handler, args);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static @Nullable Object unwrapped(@Nullable Object other) {
    return other != null
            && Proxy.isProxyClass(other.getClass())
            && Proxy.getInvocationHandler(other) instanceof HandlerProxy that
        ? that.handler
        : other;
  }
}
