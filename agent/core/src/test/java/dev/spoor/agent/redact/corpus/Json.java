/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON as others write it, and what a strict reader makes of a line. */
final class Json {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static String of(Object value) {
    return STRICT.writeValueAsString(printable(value));
  }

  private static Object printable(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new java.util.LinkedHashMap<>();
      map.forEach((key, of) -> copy.put(key.toString(), printable(of)));
      return copy;
    }
    return value instanceof StringBuilder text ? text.toString() : value;
  }

  /** All keys and values of the object, a line each; throws where it is none. */
  static String read(String json) {
    Map<String, Object> object =
        STRICT.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
    StringBuilder all = new StringBuilder();
    collect(object, all);
    return all.toString();
  }

  private static void collect(Object value, StringBuilder all) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, of) -> {
            all.append(key).append('\n');
            collect(of, all);
          });
    } else if (value instanceof List<?> list) {
      for (Object of : new ArrayList<>(list)) {
        collect(of, all);
      }
    } else {
      all.append(value).append('\n');
    }
  }

  private Json() {}
}
