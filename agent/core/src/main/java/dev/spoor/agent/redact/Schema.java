/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * What JSON Schema and OpenAPI say of a value, which is not the value: {@code {"type": "string"}}.
 * Defaults and examples may be secrets, so that who has one is no schema here.
 */
final class Schema {
  private static final int LONGEST = 512;
  private static final int LONGEST_KEY = 64;
  private static final String[] KEYS = {
    "type", "description", "title", "format", "minLength", "maxLength", "pattern", "nullable",
    "writeOnly", "readOnly", "required", "deprecated", "minimum", "maximum", "items", "properties",
    "additionalProperties"
  };
  private static final String[] TYPES = {
    "string", "integer", "number", "boolean", "object", "array", "null"
  };

  /** Whether the container that begins here is a schema. */
  static boolean is(String text, int from, int to, Spans found) {
    if (from >= to || text.charAt(from) != '{') {
      return false;
    }
    int limit = Math.min(to, from + LONGEST);
    int end = end(text, from, limit);
    found.lookedAhead(Math.abs(end) - from, text);
    return end > 0;
  }

  /** Behind a schema; where there is none, behind what says so, and negative. */
  private static int end(String text, int from, int to) {
    int depth = 0;
    boolean typed = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = Math.max(i, Edges.indexOf(text, c, i + 1, to));
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        if (--depth == 0) {
          return typed ? i + 1 : -i;
        }
      } else if (depth == 1 && (c == ':' || c == '=')) {
        int keyTo = Keys.end(text, from, i);
        int keyFrom = Keys.start(text, from, keyTo);
        if (!Words.isOneOf(KEYS, text, keyFrom, keyTo)) {
          return -i;
        }
        typed |= keyTo - keyFrom == 4 && isType(text, Values.start(text, i + 1, to), to);
      } else if (depth == 1 && i > from + LONGEST_KEY && !typed) {
        return -i;
      }
    }
    return -to;
  }

  /** Whether a type of JSON stands here. */
  private static boolean isType(String text, int from, int to) {
    int start = from;
    while (start < to && Values.isQuote(text.charAt(start))) {
      start++;
    }
    return Words.isOneOf(TYPES, text, start, Words.lettersEnd(text, start, to));
  }

  private Schema() {}
}
