/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events, the lines that they become, and what a strict reader makes of these. */
final class Lines {
  static final Identity IDENTITY = new Identity("shop", "i-1", null, null, Map.of());

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static EncodeConfig minimal() {
    EncodeConfig all = EncodeConfig.defaults();
    return new EncodeConfig(
        Capture.MINIMAL, all.limits(), List.of(), List.of(), List.of(), false, Colours.OFF);
  }

  static EncodeConfig plain() {
    EncodeConfig all = EncodeConfig.defaults();
    return new EncodeConfig(
        Capture.REDACTED, all.limits(), List.of(), List.of(), List.of(), false, Colours.OFF);
  }

  static Schema json() {
    return json(EncodeConfig.defaults());
  }

  static Schema json(EncodeConfig config) {
    return Schemas.create(Format.JSON, IDENTITY, config, config.redactor());
  }

  static Event event(Operation operation, String stage) {
    Event event = new Event();
    event.kind = operation.kind().label();
    event.name = event.kind + "_" + stage;
    event.operation = operation;
    event.context = context();
    event.javaThread = "main";
    return event;
  }

  static Context context() {
    return Context.builder(new Trace(0x1234, 0x5678)).correlationId("c-1").spanId(0xab).build();
  }

  static Event tool(Object args) {
    return event(Operations.of(Kind.TOOL_EXECUTION).set(Attribute.ARGS, args), "start");
  }

  /** The line with its number and tail, as an output completes it. */
  static String line(Schema schema, Event event) {
    Line line = new Line(64);
    schema.write(event, line);
    if (schema.numbered()) {
      line.write('7');
    }
    line.write(schema.tail());
    return utf8(line);
  }

  private static String utf8(Line line) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line.bytes(), 0, line.length());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError("not UTF-8", e);
    }
  }

  static LinkedHashMap<String, Object> parse(String line) {
    return STRICT.readValue(line, new TypeReference<>() {});
  }

  static LinkedHashMap<String, Object> parsed(Event event) {
    return parse(line(json(), event));
  }

  /** What a tool's arguments become. */
  static Object args(Object args) {
    return parsed(tool(args)).get("args");
  }

  private Lines() {}
}
