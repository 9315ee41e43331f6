/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Operation;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Forwards every request to the server's handler, and follows it to its end. What fails of ours
 * while it is read or followed is not the server's: it is reported, and the request goes on.
 */
final class HandlerProxy implements InvocationHandler {
  private final String server;
  private final Object handler;
  private final Answers answers = SdkAnswers.INSTANCE;

  HandlerProxy(String server, Object handler) {
    this.server = server;
    this.handler = handler;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    if (args == null || args.length != 2 || !method.getName().equals("handle")) {
      return forward(method, args);
    }
    ToolCall call = new ToolCall(server, parameters(args[1]), answers);
    Operation operation = call.begin();
    Object answer;
    try {
      answer = forward(method, args);
    } catch (Throwable thrown) {
      call.failed(operation, thrown);
      throw thrown;
    }
    call.leave(operation);
    return operation == null ? answer : followed(call, operation, answer);
  }

  /** Within one JVM a request may come as it was made. */
  private static Parameters parameters(@Nullable Object params) {
    try {
      return params instanceof CallToolRequest request
          ? Parameters.of(request.name(), request.arguments())
          : Parameters.read(params);
    } catch (Throwable unreadable) {
      AdviceFailures.report(unreadable, ToolCall.INSTRUMENTATION);
      return Parameters.UNREAD;
    }
  }

  private static @Nullable Object followed(
      ToolCall call, Operation operation, @Nullable Object answer) {
    try {
      if (answer instanceof Mono<?> mono) {
        return new CalledMono<>(mono, call, operation);
      }
      call.answered(operation, answer);
    } catch (Throwable failure) {
      ToolCall.gaveUp(operation, failure);
    }
    return answer;
  }

  private @Nullable Object forward(Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    try {
      return method.invoke(handler, args);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
