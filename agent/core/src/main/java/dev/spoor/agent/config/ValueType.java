/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a setting are, and how they are written. An interface, because the verifier
 * would load all subclasses of a class that is returned here.
 */
interface ValueType<T> {

  /** The type of which the fallback is a value. */
  // Each branch makes the type of the class that it has just asked for.
  @SuppressWarnings("unchecked")
  static <T> ValueType<T> of(T fallback, Setting.Limits limits) {
    ValueType<?> type;
    if (fallback instanceof Boolean) {
      type = new FlagType();
    } else if (fallback instanceof Integer) {
      type = new NumberType((int) limits.min(), (int) limits.max());
    } else if (fallback instanceof Long) {
      type = new SizeType(limits.min(), limits.max());
    } else if (fallback instanceof Duration) {
      type = new DurationType();
    } else if (fallback instanceof Map) {
      type = new MapType();
    } else if (fallback instanceof List) {
      type = new ListType<>(itemType(limits), limits.choices() != null);
    } else {
      type = itemType(limits);
    }
    return (ValueType<T>) type;
  }

  private static ValueType<?> itemType(Setting.Limits limits) {
    Class<? extends Enum<?>> choices = limits.choices();
    return choices == null ? new TextType() : new ChoiceType(choices);
  }

  /** The word on the reference page. */
  String label();

  /** The value, or null where the text is none of this type. */
  @Nullable T parse(String text);

  /** The same in the agent argument, where a {@code +} stands for the comma. */
  default @Nullable T parseArgument(String text) {
    return parse(text);
  }

  /** Whether a value has several parts, with a separator between them. */
  default boolean hasItems() {
    return false;
  }

  /** What a right value looks like, to follow the words "expected". */
  String expected();

  /** The right value that is nearest to a wrong one, or null where none is near. */
  default @Nullable String nearest(String wrong) {
    return null;
  }
}
