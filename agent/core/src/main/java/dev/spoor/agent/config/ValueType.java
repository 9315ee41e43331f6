/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** What the values of a setting are, and how they are written. */
abstract class ValueType<T> {

  /** The word on the reference page. */
  abstract String label();

  /** The value, or null where the text is none of this type. */
  abstract @Nullable T parse(String text);

  /** The same in the agent argument, where a {@code +} stands for the comma. */
  @Nullable T parseArgument(String text) {
    return parse(text);
  }

  /** Whether a value has several parts, with a separator between them. */
  boolean hasItems() {
    return false;
  }

  /** The value as a user would write it. */
  abstract String text(T value);

  /** What a right value looks like, to follow the words "expected". */
  abstract String expected();

  /** The right value that is nearest to a wrong one, or null where none is near. */
  @Nullable String nearest(String wrong) {
    return null;
  }
}
