/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a tool. Its answer is a map, in which the library puts whatever is none. */
final class ToolCall extends Followed<Map<String, Object>> {
  private static final String WRAPPER = "Failed to call tool: ";
  private static final String CONFIRMATION = "This tool call requires confirmation";

  ToolCall(Operation operation) {
    super(operation);
  }

  @Override
  void emitted(Map<String, Object> answer) {
    if (operation.error() != null || !Tools.isReadable(answer)) {
      return;
    }
    Object error = answer.get("error");
    if (error instanceof String text && text.startsWith(CONFIRMATION)) {
      operation.outcome("interrupted");
    } else if (error instanceof String || "error".equals(answer.get("status"))) {
      operation.fail("tool_error", "The tool reported an error.");
    } else {
      describe(answer.size() == 1 && answer.containsKey("result") ? answer.get("result") : answer);
    }
  }

  private void describe(@Nullable Object result) {
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
    if (result instanceof Map<?, ?> map && Tools.isReadable(map)) {
      return map.size();
    }
    return result instanceof Collection<?> collection && Tools.isReadable(collection)
        ? collection.size()
        : -1;
  }

  @Override
  void completed() {
    operation.end(operation.error());
  }

  /** The library's own wrapper says nothing that the line does not say. */
  @Override
  void failed(Throwable thrown) {
    String message = thrown.getClass() == RuntimeException.class ? thrown.getMessage() : null;
    Throwable cause = message != null && message.startsWith(WRAPPER) ? thrown.getCause() : null;
    super.failed(cause == null ? thrown : cause);
  }
}
