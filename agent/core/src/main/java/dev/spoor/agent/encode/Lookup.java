/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into maps of the application: by walking them, as what {@code get} does is theirs. */
public final class Lookup {
  private static final int MOST_ENTRIES = 1_000;

  /** The values of these keys, where they are texts, numbers or ids; null for any other. */
  public static @Nullable String[] texts(Map<?, ?> map, String[] keys) {
    @Nullable String[] values = new String[keys.length];
    if (Shape.of(map) == Shape.MAP) {
      int left = MOST_ENTRIES;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (left-- == 0) {
          break;
        }
        take(entry.getKey(), entry.getValue(), keys, values);
      }
    }
    return values;
  }

  private static void take(
      @Nullable Object key, @Nullable Object value, String[] keys, @Nullable String[] values) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        values[i] = text(value);
      }
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (Shape.of(value)) {
      case TEXT, WHOLE, PRINTABLE -> value.toString();
      default -> null;
    };
  }

  private Lookup() {}
}
