/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of tools: one for each request, however it is passed on. */
public final class ToolHelper {
  private static final String GENERATED = "$$";

  /**
   * The operation of a request, unless it is open already.
   *
   * @param tool the object with the tool's method, or what executes the request itself
   */
  public static @Nullable Operation begin(Object tool, @Nullable ToolExecutionRequest request) {
    if (request == null) {
      return null;
    }
    return Operations.of(Kind.TOOL_EXECUTION)
        .logger(logger(tool.getClass()))
        .guard(request)
        .set(Attribute.TOOL_NAME, request.name())
        .set(Attribute.TOOL_CALL_ID, request.id())
        .set(Attribute.ARGS, request.arguments())
        .start();
  }

  /**
   * The class; of a lambda the one that declares it, of a generated subclass the one it extends.
   */
  private static String logger(Class<?> type) {
    String name = type.getName();
    int generated = name.indexOf(GENERATED);
    return generated <= 0 ? name : name.substring(0, generated);
  }

  public static void end(
      @Nullable Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    Operation around = operation == null ? Operations.innermost(Kind.TOOL_EXECUTION) : operation;
    if (around == null) {
      return;
    }
    if (thrown == null) {
      ToolResult.note(around, result);
    }
    if (operation != null) {
      Throwable ofTheTool = operation.error();
      operation.end(ofTheTool == null ? thrown : ofTheTool);
    }
  }

  /** Ends a request for a tool that there is not, whatever the model is told of it. */
  public static void unknown(@Nullable Operation operation, @Nullable Throwable thrown) {
    if (operation != null && thrown == null) {
      operation.fail("unknown_tool", "The model asked for a tool that there is not.");
    }
    Operations.end(operation, thrown);
  }

  /** Takes note of what the tool's method threw. */
  public static void threw(@Nullable Throwable thrown) {
    Operation operation = Operations.innermost(Kind.TOOL_EXECUTION);
    if (operation != null && thrown instanceof InvocationTargetException e) {
      operation.error(e.getTargetException());
    }
  }

  /** The executor, or what stands for it where nothing can be woven into its class. */
  public static @Nullable ToolExecutor logged(@Nullable ToolExecutor executor) {
    return executor != null && executor.getClass().isHidden() ? new ToolCall(executor) : executor;
  }

  private ToolHelper() {}
}
