/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of the event contract.
 *
 * @param name as it stands on the line
 * @param type a word for people
 * @param when it is on a line
 * @param meaning what it says
 * @param schema its JSON Schema
 */
record Field(String name, String type, String when, String meaning, Map<String, Object> schema) {
  static final String HEX_32 = "^(?!0{32})[0-9a-f]{32}$";
  static final String HEX_16 = "^(?!0{16})[0-9a-f]{16}$";

  static Field of(String name, Shape shape, String when, String meaning) {
    return new Field(name, shape.word, when, meaning, shape.schema());
  }

  static Field matching(String name, String type, String pattern, String when, String meaning) {
    return new Field(name, type, when, meaning, Map.of("type", "string", "pattern", pattern));
  }

  static Field oneOf(String name, List<String> values, String when, String meaning) {
    return new Field(name, "string", when, meaning, Map.of("enum", values));
  }

  /** The forms of values. */
  enum Shape {
    STRING("string", "string"),
    NULLABLE("string or null", List.of("string", "null")),
    INTEGER("integer", "integer"),
    COUNT("integer", "integer"),
    NUMBER("number", "number"),
    STRINGS("array of strings", "array"),
    VISITS("array of objects", "array"),
    MESSAGES("array of objects", "array"),
    OBJECT("object", "object"),
    COUNTS("object of integers", "object");

    private final String word;
    private final Object type;

    Shape(String word, Object type) {
      this.word = word;
      this.type = type;
    }

    private Map<String, Object> schema() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", type);
      switch (this) {
        case NUMBER, COUNT -> schema.put("minimum", 0);
        case STRINGS -> schema.put("items", Map.of("type", "string"));
        case VISITS -> schema.put("items", visit());
        case MESSAGES -> schema.put("items", message());
        case COUNTS -> schema.put("additionalProperties", Map.of("type", "integer"));
        default -> {}
      }
      return schema;
    }

    /** Who said what; or, in the place of the rest, the mark of a cut. */
    private static Map<String, Object> message() {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("role", Map.of("type", "string"));
      properties.put("content", Map.of("type", "string"));
      Map<String, Object> message = new LinkedHashMap<>();
      message.put("type", List.of("object", "string"));
      message.put("properties", properties);
      message.put("required", List.of("role", "content"));
      message.put("additionalProperties", false);
      return message;
    }

    /** A node of a run's path; or, in the place of the rest, the mark of a cut. */
    private static Map<String, Object> visit() {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("node", Map.of("type", "string"));
      properties.put("duration_ms", NUMBER.schema());
      Map<String, Object> visit = new LinkedHashMap<>();
      visit.put("type", List.of("object", "string"));
      visit.put("properties", properties);
      visit.put("required", List.of("node"));
      visit.put("additionalProperties", false);
      return visit;
    }
  }
}
