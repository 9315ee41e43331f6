/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import org.jspecify.annotations.Nullable;

/** Keys of the application's maps as names. */
final class MapKeys {

  /** The key itself where its class is known, else its class and its place in the map. */
  static String name(@Nullable Object key, int index) {
    if (key == null) {
      return "null";
    }
    return switch (Shape.of(key)) {
      case TEXT -> (String) key;
      case BOOLEAN, WHOLE, FRACTION, PRINTABLE -> key.toString();
      case ENUM -> ((Enum<?>) key).name();
      default -> key.getClass().getTypeName() + "#" + index;
    };
  }

  private MapKeys() {}
}
