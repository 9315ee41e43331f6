/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names with a value each, in the order in which they are written. */
final class MapType implements ValueType<Map<String, String>> {

  /** One value of a map that is somebody else's, where not every item need be a pair. */
  static @Nullable String valueOf(String name, String text) {
    for (String pair : ListType.split(text, false)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).trim().equals(name)) {
        return pair.substring(equals + 1);
      }
    }
    return null;
  }

  @Override
  public String label() {
    return "map";
  }

  @Override
  public @Nullable Map<String, String> parse(String text) {
    return parsed(ListType.split(text, false));
  }

  @Override
  public @Nullable Map<String, String> parseArgument(String text) {
    return parsed(ListType.split(text, true));
  }

  private static @Nullable Map<String, String> parsed(List<String> pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        return null;
      }
      values.put(pair.substring(0, equals).trim(), pair.substring(equals + 1).trim());
    }
    return Collections.unmodifiableMap(values);
  }

  @Override
  public boolean hasItems() {
    return true;
  }

  @Override
  public String expected() {
    return "pairs such as name=value,other=value";
  }
}
