/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.tool.execution.ToolExecutionException;

/** Begins and ends the calls of tools: one for each call, however it is passed on. */
public final class ToolHelper {
  private static final String GENERATED = "$$";
  private static final String LOOP = "org.springframework.ai.model.tool.DefaultToolCallingManager";

  /** A method of the application is about to be called. */
  public static @Nullable Operation method(
      Object definition, Method method, @Nullable Object object, @Nullable String input) {
    Class<?> type = object == null ? method.getDeclaringClass() : object.getClass();
    return begin(ToolNames.of(definition), type, input);
  }

  /** The same for a tool of the library's that is something else. */
  public static @Nullable Operation defined(
      Object definition, Object tool, @Nullable String input) {
    return begin(ToolNames.of(definition), tool.getClass(), input);
  }

  /** The same for a callback of anybody else. */
  public static @Nullable Operation unknown(Object callback, @Nullable String input) {
    return begin(ToolNames.told(callback), callback.getClass(), input);
  }

  /** A tool that a model made up, and the exception that the application gets for it. */
  static void notThere(ToolCall request, @Nullable Throwable thrown) {
    Operation operation =
        Operations.of(Kind.TOOL_EXECUTION)
            .logger(LOOP)
            .set(Attribute.TOOL_NAME, request.name())
            .set(Attribute.TOOL_CALL_ID, request.id())
            .set(Attribute.ARGS, request.arguments())
            .start();
    Operations.end(operation, thrown);
  }

  private static @Nullable Operation begin(
      @Nullable String name, Class<?> type, @Nullable String input) {
    String logger = logger(type);
    ToolCall request = RequestedTools.take(name, input);
    if (request == null && isWithin(name, logger)) {
      return null;
    }
    return Operations.of(Kind.TOOL_EXECUTION)
        .logger(logger)
        .set(Attribute.TOOL_NAME, request == null ? name : request.name())
        .set(Attribute.TOOL_CALL_ID, request == null ? null : request.id())
        .set(Attribute.ARGS, input)
        .start();
  }

  /** Whether this is how the tool that is being called does its work: an overload, a delegate. */
  private static boolean isWithin(@Nullable String name, String logger) {
    Operation around = current();
    if (around == null) {
      return false;
    }
    Object known = around.get(Attribute.TOOL_NAME);
    return name == null ? known == null && logger.equals(around.logger()) : name.equals(known);
  }

  /** The call of a tool that is open directly around the caller, on this thread. */
  private static @Nullable Operation current() {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    return operation != null
            && operation.kind() == Kind.TOOL_EXECUTION
            && operation.thread() == Thread.currentThread()
            && !operation.ended()
        ? operation
        : null;
  }

  /**
   * The class; of a lambda the one that declares it, of a generated subclass the one it extends.
   */
  private static String logger(Class<?> type) {
    String name = type.getName();
    int generated = name.indexOf(GENERATED);
    return generated <= 0 ? name : name.substring(0, generated);
  }

  /** Takes note of what the application's method has answered. */
  public static void returned(@Nullable Object result) {
    Operation operation = current();
    if (operation != null) {
      ToolResult.describe(operation, result);
    }
  }

  public static void end(
      @Nullable Operation operation, @Nullable String text, @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    if (thrown == null && operation.get(Attribute.RESULT_TYPE) == null) {
      ToolResult.describe(operation, text);
    }
    operation.end(ofTheTool(thrown));
  }

  /** The library's own wrapper says nothing that the line does not say. */
  private static @Nullable Throwable ofTheTool(@Nullable Throwable thrown) {
    Throwable cause =
        thrown != null && thrown.getClass() == ToolExecutionException.class
            ? thrown.getCause()
            : null;
    return cause == null ? thrown : cause;
  }

  private ToolHelper() {}
}
