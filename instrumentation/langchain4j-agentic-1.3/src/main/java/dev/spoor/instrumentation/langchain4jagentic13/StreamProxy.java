/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.service.TokenStream;
import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the stream that an agent answers: nothing happens before it is started, and whoever
 * starts it is told of the end.
 */
final class StreamProxy implements InvocationHandler {
  private final TokenStream stream;
  private final Operation node;
  private final Queue<Operation> open = new ConcurrentLinkedQueue<>();
  private volatile boolean told;

  private StreamProxy(TokenStream stream, Operation node) {
    this.stream = stream;
    this.node = node;
    open.add(node);
  }

  static Object around(TokenStream stream, Operation node) {
    StreamProxy handler = new StreamProxy(stream, node);
    node.heldBy(handler);
    return Proxy.newProxyInstance(
        TokenStream.class.getClassLoader(), new Class<?>[] {TokenStream.class}, handler);
  }

  /** The one behind a result, or null where that is none of ours. */
  static @Nullable StreamProxy behind(@Nullable Object result) {
    return result != null
            && Proxy.isProxyClass(result.getClass())
            && Proxy.getInvocationHandler(result) instanceof StreamProxy proxy
        ? proxy
        : null;
  }

  /** Takes an operation around the agent's, which ends with it. */
  void endsToo(Operation operation) {
    operation.heldBy(this);
    open.add(operation);
    if (node.ended()) {
      end(null);
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    Object result =
        switch (method.getName()) {
          case "equals" -> stream.equals(args == null ? null : unwrapped(args[0]));
          case "onCompleteResponse" -> forward(method, telling(args, false));
          case "onError" -> forward(method, telling(args, true));
          case "ignoreErrors" -> stream.onError(this::end);
          case "start" -> start();
          default -> forward(method, args);
        };
    return result == stream ? proxy : result;
  }

  private @Nullable Object start() {
    if (!told) {
      var unused = stream.onCompleteResponse(response -> end(null));
    }
    Context before = node.ended() ? Contexts.current() : Contexts.activate(node.context());
    try {
      stream.start();
    } catch (Throwable thrown) {
      end(thrown);
      throw thrown;
    } finally {
      Contexts.restore(before);
    }
    return null;
  }

  /** The listener's arguments, so that we are told first. */
  @SuppressWarnings("unchecked") // as the two methods declare it
  private @Nullable Object @Nullable [] telling(
      @Nullable Object @Nullable [] args, boolean ofErrors) {
    if (args == null || !(args[0] instanceof Consumer<?> theirs)) {
      return args;
    }
    told |= !ofErrors;
    Consumer<Object> listener =
        heard -> {
          end(ofErrors ? (Throwable) heard : null);
          ((Consumer<Object>) theirs).accept(heard);
        };
    return new Object[] {listener};
  }

  private void end(@Nullable Throwable thrown) {
    try {
      Throwable cause = thrown == null ? null : Failures.cause(thrown);
      Operation operation;
      while ((operation = open.poll()) != null) {
        operation.end(cause);
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, GraphHelper.INSTRUMENTATION);
    }
  }

  private @Nullable Object forward(Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    try {
      return method.invoke(stream, args);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static @Nullable Object unwrapped(@Nullable Object other) {
    StreamProxy ours = behind(other);
    return ours == null ? other : ours.stream;
  }
}
