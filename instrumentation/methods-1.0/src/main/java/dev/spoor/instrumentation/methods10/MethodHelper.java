/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.methods10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of the application's own methods. */
public final class MethodHelper {

  public static @Nullable Operation begin(String name, String logger) {
    return Operations.of(Kind.METHOD_CALL).logger(logger).set(Attribute.METHOD_NAME, name).start();
  }

  public static @Nullable Operation begin(
      String name, String logger, String parameters, @Nullable Object[] arguments) {
    return Operations.of(Kind.METHOD_CALL)
        .logger(logger)
        .set(Attribute.METHOD_NAME, name)
        .set(Attribute.ARGS, byName(parameters, arguments))
        .start();
  }

  public static @Nullable Operation beginNode(String name, String logger) {
    return Operations.of(Kind.NODE).logger(logger).set(Attribute.NODE, name).start();
  }

  public static @Nullable Operation beginTool(
      String name, String logger, String parameters, @Nullable Object[] arguments) {
    return Operations.of(Kind.TOOL_EXECUTION)
        .logger(logger)
        .set(Attribute.TOOL_NAME, name)
        .set(Attribute.ARGS, byName(parameters, arguments))
        .start();
  }

  /** What a stage will bring is not known yet. */
  public static void endTool(
      @Nullable Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    if (operation != null && result != null && !(result instanceof CompletionStage<?>)) {
      operation.set(Attribute.RESULT_TYPE, result.getClass().getTypeName());
      if (result instanceof String text) {
        operation.set(Attribute.RESULT_SIZE, text.length());
      }
    }
    Operations.endWith(operation, result, thrown);
  }

  /** Arguments by the names of their parameters, which stand in one string with commas between. */
  private static Map<String, @Nullable Object> byName(
      String parameters, @Nullable Object[] arguments) {
    Map<String, @Nullable Object> byName = new LinkedHashMap<>();
    int start = 0;
    for (Object argument : arguments) {
      int end = parameters.indexOf(',', start);
      byName.put(parameters.substring(start, end < 0 ? parameters.length() : end), argument);
      start = end + 1;
    }
    return byName;
  }

  private MethodHelper() {}
}
