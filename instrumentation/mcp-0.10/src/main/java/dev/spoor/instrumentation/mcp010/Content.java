/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answered.
 *
 * @param items null where the list is not the JDK's: one of the application's own is not asked
 */
record Content(@Nullable List<?> items) {

  static Content of(@Nullable List<?> items) {
    return new Content(Known.isList(items) ? items : null);
  }

  /** The only item, or null. */
  @Nullable Object only() {
    return items != null && items.size() == 1 ? items.get(0) : null;
  }

  /**
   * Notes that the tool reported an error, or else of what type and size its answer is.
   *
   * @param text of the only item, where it has one
   */
  void note(Operation operation, Object result, @Nullable Boolean isError, @Nullable String text) {
    Object only = only();
    if (Boolean.TRUE.equals(isError)) {
      operation.fail("tool_error", "The tool reported an error.");
    } else if (only != null && text != null) {
      describe(operation, only, text.length());
    } else if (items != null) {
      describe(operation, result, items.size());
    }
  }

  private static void describe(Operation operation, Object answer, int size) {
    operation
        .set(Attribute.RESULT_TYPE, answer.getClass().getName())
        .set(Attribute.RESULT_SIZE, size);
  }
}
