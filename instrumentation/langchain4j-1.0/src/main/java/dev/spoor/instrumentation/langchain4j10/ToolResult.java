/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a tool returned: text, or since 1.6 a {@code ToolExecutionResult}. The text of the
 * latter is not asked for; it may be made only then.
 */
final class ToolResult {
  private static final String RESULT = "dev.langchain4j.service.tool.ToolExecutionResult";
  private static final @Nullable MethodHandle IS_ERROR = find("isError", boolean.class);
  private static final @Nullable MethodHandle OBJECT = find("result", Object.class);

  static void note(Operation operation, @Nullable Object result) {
    if (result == null || !result.getClass().getName().equals(RESULT)) {
      describe(operation, result);
    } else if (Boolean.TRUE.equals(read(IS_ERROR, result))) {
      operation.fail("tool_error", "The tool reported an error.");
    } else {
      describe(operation, read(OBJECT, result));
    }
  }

  /** What was said further in is nearer to the tool. */
  private static void describe(Operation operation, @Nullable Object result) {
    if (result != null && operation.get(Attribute.RESULT_TYPE) == null) {
      operation
          .set(Attribute.RESULT_TYPE, result.getClass().getTypeName())
          .set(Attribute.RESULT_SIZE, size(result));
    }
  }

  /** Characters or elements; -1 where only foreign code could tell. */
  private static long size(Object result) {
    if (result instanceof String text) {
      return text.length();
    }
    if (result.getClass().isArray()) {
      return Array.getLength(result);
    }
    if (!result.getClass().getName().startsWith("java.util.")) {
      return -1;
    }
    return result instanceof Collection<?> collection
        ? collection.size()
        : result instanceof Map<?, ?> map ? map.size() : -1;
  }

  private static @Nullable Object read(@Nullable MethodHandle accessor, Object result) {
    try {
      return accessor == null ? null : accessor.invoke(result);
    } catch (Throwable unreadable) {
      return null;
    }
  }

  private static @Nullable MethodHandle find(String method, Class<?> type) {
    try {
      Class<?> result = Class.forName(RESULT, false, ToolResult.class.getClassLoader());
      return MethodHandles.publicLookup().findVirtual(result, method, MethodType.methodType(type));
    } catch (ReflectiveOperationException before16) {
      return null;
    }
  }

  private ToolResult() {}
}
