/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as the text that a model sends it as. Of others' objects it has only their classes. */
final class Json {
  private static final int LONGEST = 16 * 1024;
  private static final int DEEPEST = 20;

  private final StringBuilder text = new StringBuilder();

  static String of(Map<String, Object> map) {
    Json json = new Json();
    json.value(map, 0);
    return json.text.toString();
  }

  private void value(@Nullable Object value, int depth) {
    if (value == null || value instanceof Boolean || Tools.isNumber(value)) {
      text.append(value);
    } else if (value instanceof CharSequence || depth > DEEPEST || !Tools.isReadable(value)) {
      quoted(value instanceof String known ? known : value.getClass().getName());
    } else if (value instanceof Map<?, ?> map) {
      members(map, depth);
    } else if (value instanceof Collection<?> collection) {
      elements(collection, depth);
    } else {
      quoted(value.getClass().getName());
    }
  }

  private void members(Map<?, ?> map, int depth) {
    text.append('{');
    String between = "";
    for (Map.Entry<?, ?> each : map.entrySet()) {
      if (text.length() > LONGEST) {
        break;
      }
      text.append(between);
      quoted(each.getKey() instanceof String name ? name : "");
      text.append(':');
      value(each.getValue(), depth + 1);
      between = ",";
    }
    text.append('}');
  }

  private void elements(Collection<?> collection, int depth) {
    text.append('[');
    String between = "";
    for (Object each : collection) {
      if (text.length() > LONGEST) {
        break;
      }
      text.append(between);
      value(each, depth + 1);
      between = ",";
    }
    text.append(']');
  }

  private void quoted(String string) {
    text.append('"');
    for (int i = 0; i < Math.min(string.length(), LONGEST); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c);
      }
    }
    text.append('"');
  }

  private Json() {}
}
