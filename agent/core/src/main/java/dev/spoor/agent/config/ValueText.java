/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values as a user would write them. */
final class ValueText {
  /** A list without items. */
  static final String NONE = "none";

  static String of(Object value) {
    if (value instanceof Long bytes) {
      return Units.SIZE.text(bytes);
    }
    if (value instanceof Duration time) {
      return Units.TIME.text(time.toMillis());
    }
    if (value instanceof Enum<?> choice) {
      return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? NONE : of(list);
    }
    return value instanceof Map<?, ?> map ? of(map) : value.toString();
  }

  private static String of(List<?> list) {
    StringBuilder text = new StringBuilder();
    for (Object item : list) {
      text.append(text.isEmpty() ? "" : ",").append(of(item));
    }
    return text.toString();
  }

  private static String of(Map<?, ?> map) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<?, ?> pair : map.entrySet()) {
      text.append(text.isEmpty() ? "" : ",")
          .append(pair.getKey())
          .append('=')
          .append(pair.getValue());
    }
    return text.toString();
  }

  private ValueText() {}
}
