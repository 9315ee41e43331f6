/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Operation;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Forwards every request to the server's handler, and follows it to its end. */
final class HandlerProxy implements InvocationHandler {
  private final String server;
  private final Object handler;

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
    ToolCall call = new ToolCall(server, parameters(args[1]), SdkAnswers.INSTANCE);
    Operation operation = call.begin();
    Object answer;
    try {
      answer = forward(method, args);
    } catch (Throwable thrown) {
      call.failed(operation, thrown);
      throw thrown;
    }
    call.leave(operation);
    return followed(call, operation, answer);
  }

  /** Within one JVM a request may come as it was made. */
  private static Parameters parameters(@Nullable Object params) {
    return params instanceof CallToolRequest request
        ? Parameters.of(request.name(), request.arguments())
        : Parameters.read(params);
  }

  private static @Nullable Object followed(
      ToolCall call, @Nullable Operation operation, @Nullable Object answer) {
    if (operation == null) {
      return answer;
    }
    if (answer instanceof Mono<?> mono) {
      return new CalledMono<>(mono, call, operation);
    }
    call.answered(operation, answer);
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
