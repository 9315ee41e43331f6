/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import dev.spoor.bootstrap.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of a line. */
final class SchemaPage {
  private static final List<String> ONLY_ON_ENDS =
      List.of("duration_ms", "outcome", "error", "error_type", "error_span_id", "stack_trace");

  static String render() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A line of Spoor in the format json");
    schema.put(
        "description",
        "Rendered from the code. It holds for the names that events have by default, and takes a"
            + " field with an unknown name for one that the settings add, which is a string.");
    schema.put("type", "object");
    schema.put("properties", Map.of("kind", Map.of("enum", kinds())));
    schema.put("required", List.of("kind", "event"));
    schema.put("allOf", cases());
    schema.put("$defs", definitions());
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema)
        + "\n";
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add(kind.label());
    }
    kinds.add("agent");
    return kinds;
  }

  private static List<Object> cases() {
    List<Object> cases = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      cases.add(when(Map.of("kind", constant(kind.label())), kind.label()));
    }
    cases.add(when(Map.of("kind", constant("agent")), "agent"));
    for (AgentEvent event : AgentEvent.ALL) {
      cases.add(when(Map.of("event", constant(event.name())), event.name()));
    }
    return cases;
  }

  private static Map<String, Object> constant(String value) {
    return Map.of("const", value);
  }

  private static Map<String, Object> when(Map<String, Object> properties, String definition) {
    Map<String, Object> when = new LinkedHashMap<>();
    when.put("if", Map.of("properties", properties));
    when.put("then", Map.of("$ref", "#/$defs/" + definition));
    return when;
  }

  private static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      definitions.put(kind.label(), operation(kind));
    }
    definitions.put(
        "agent",
        Map.of(
            "properties",
            Map.of(
                "event", Map.of("enum", AgentEvent.ALL.stream().map(AgentEvent::name).toList()))));
    for (AgentEvent event : AgentEvent.ALL) {
      definitions.put(event.name(), agentEvent(event));
    }
    return definitions;
  }

  private static Map<String, Object> operation(Kind kind) {
    Map<String, Object> schema = fields(Contract.all(Contract.own(kind)), kind.label());
    List<String> required = new ArrayList<>(always());
    required.addAll(required.indexOf("java_thread"), List.of("trace_id", "span_id"));
    schema.put("required", required);
    schema.put("additionalProperties", false);
    schema.put("oneOf", stages(kind.label()));
    return schema;
  }

  private static List<Object> stages(String kind) {
    return List.of(
        stage(kind + "_start", List.of(), ONLY_ON_ENDS, List.of()),
        stage(kind + "_complete", List.of("duration_ms"), List.of(), List.of()),
        stage(
            kind + "_failed",
            List.of("duration_ms", "error", "error_type"),
            List.of(),
            List.of("warn", "error")),
        stage(
            kind + "_stalled",
            List.of("duration_ms"),
            List.of("outcome", "error", "error_type", "error_span_id"),
            List.of("warn")));
  }

  private static Map<String, Object> stage(
      String event, List<String> required, List<String> absent, List<String> levels) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("event", constant(event));
    absent.forEach(name -> properties.put(name, false));
    if (!levels.isEmpty()) {
      properties.put("level", Map.of("enum", levels));
    }
    Map<String, Object> stage = new LinkedHashMap<>();
    stage.put("properties", properties);
    if (!required.isEmpty()) {
      stage.put("required", required);
    }
    return stage;
  }

  private static Map<String, Object> agentEvent(AgentEvent event) {
    Map<String, Object> schema = fields(Contract.all(event.fields()), "agent");
    List<String> required = new ArrayList<>(always());
    for (Field field : event.fields()) {
      if (field.when().equals("always")) {
        required.add(field.name());
      }
    }
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static List<String> always() {
    return Contract.all(List.of()).stream()
        .filter(field -> field.when().equals("always"))
        .map(Field::name)
        .toList();
  }

  private static Map<String, Object> fields(List<Field> fields, String kind) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field field : fields) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", field.meaning());
      schema.putAll(new TreeMap<>(field.schema()));
      properties.put(field.name(), schema);
    }
    properties.put("kind", constant(kind));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("patternProperties", Map.of(settingsFields(properties), Map.of("type", "string")));
    return schema;
  }

  /** Names that are nobody's by contract, and those that gave way to one. */
  private static String settingsFields(Map<String, Object> own) {
    Set<String> names = Contract.names();
    names.addAll(own.keySet());
    return "^(?!(" + String.join("|", names) + ")$)";
  }

  private SchemaPage() {}
}
