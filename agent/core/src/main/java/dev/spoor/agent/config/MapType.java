/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names with a value each, in the order in which they are written. */
final class MapType extends ValueType<Map<String, String>> {

  @Override
  String label() {
    return "map";
  }

  @Override
  @Nullable Map<String, String> parse(String text) {
    return parsed(ListType.split(text, false));
  }

  @Override
  @Nullable Map<String, String> parseArgument(String text) {
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
  boolean hasItems() {
    return true;
  }

  @Override
  String text(Map<String, String> value) {
    List<String> pairs = new ArrayList<>(value.size());
    for (Map.Entry<String, String> pair : value.entrySet()) {
      pairs.add(pair.getKey() + "=" + pair.getValue());
    }
    return String.join(",", pairs);
  }

  @Override
  String expected() {
    return "pairs such as name=value,other=value";
  }
}
