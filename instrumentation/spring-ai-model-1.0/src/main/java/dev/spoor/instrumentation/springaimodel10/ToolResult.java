/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of what kind and size a result is, and nothing else of it. */
final class ToolResult {

  static void describe(Operation operation, @Nullable Object result) {
    if (result != null) {
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

  private ToolResult() {}
}
