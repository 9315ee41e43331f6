/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name in the environment that is not ours alone: {@code NAME}, or {@code NAME:key} of a map. */
final class CommonName {

  /** The value, or null where there is none. */
  static @Nullable String read(String name, Map<String, String> environment) {
    String text = environment.get(variable(name));
    int colon = name.indexOf(':');
    if (text != null && colon > 0) {
      text = valueOf(name.substring(colon + 1), text);
    }
    return text == null || text.isBlank() ? null : text.trim();
  }

  static String variable(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon);
  }

  private static @Nullable String valueOf(String key, String pairs) {
    for (String pair : ListType.split(pairs, false)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).trim().equals(key)) {
        return pair.substring(equals + 1);
      }
    }
    return null;
  }

  private CommonName() {}
}
