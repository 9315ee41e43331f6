/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.spoor.agent.encode.EncodeConfig;
import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Level;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schemas;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaPage.render());

  @ParameterizedTest
  @EnumSource(Kind.class)
  void takesEveryKindWithAllItsFields(Kind kind) {
    assertThat(errors(line(event(kind, "start")))).isEmpty();
    assertThat(errors(line(ended(kind, "complete")))).isEmpty();
    assertThat(errors(line(failed(kind)))).isEmpty();
    assertThat(errors(line(stalled(kind)))).isEmpty();
  }

  private static Event event(Kind kind, String stage) {
    Operation operation = Operations.of(kind);
    for (Attribute attribute : kind.attributes()) {
      operation.set(attribute, valueOf(attribute));
    }
    Event event = new Event();
    event.operation = operation;
    event.kind = kind.label();
    event.name = kind.label() + "_" + stage;
    event.javaThread = "main";
    event.context =
        Context.builder(new Trace(1, 2))
            .correlationId("c")
            .spanId(3)
            .node("n")
            .threadId("t")
            .fields("user_id", "u", "method", "clash")
            .build();
    return event;
  }

  private static Object valueOf(Attribute attribute) {
    return switch (attribute.type()) {
      case TEXT, PATH, QUERY, URL -> "x";
      case INTEGER -> -7;
      case NANOS -> 1_500_000L;
      case VISITS -> new Object[] {"plan", 1_500_000L, "act", null};
      case MESSAGES -> new Messages().add("user", "x");
      case NAMES, COMMAND -> List.of("a", "b");
      case OBJECT -> "[1]";
    };
  }

  private static Event ended(Kind kind, String stage) {
    Event event = event(kind, stage);
    event.durationNanos = 1_234_567;
    event.parentSpanId = 9;
    return event;
  }

  private static Event failed(Kind kind) {
    Event event = ended(kind, "failed");
    event.level = Level.ERROR;
    event.error = "boom";
    event.errorType = "java.io.IOException";
    event.errorSpanId = 5;
    event.stackTraceOf = new java.io.IOException("boom");
    return event;
  }

  private static Event stalled(Kind kind) {
    Event event = ended(kind, "stalled");
    event.level = Level.WARN;
    event.stalled = true;
    event.threadState = "WAITING";
    event.stack = new Throwable().getStackTrace();
    return event;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void refusesAFailureWithoutItsReason(Kind kind) {
    Event event = failed(kind);
    event.error = null;

    assertThat(errors(line(event))).isNotEmpty();
  }

  @Test
  void refusesAnEndWithoutADurationAndAStartWithOne() {
    Event start = event(Kind.JOB, "start");
    start.durationNanos = 1;

    assertThat(errors(line(event(Kind.JOB, "complete")))).isNotEmpty();
    assertThat(errors(line(start))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"status_code\":200",
        "\"command\":[\"x\"]",
        "\"pid\":1",
        "\"unknown\":1",
        "\"extra\":{}",
        "\"message\":\"x\"",
        "\"seq2\":3"
      })
  void refusesAFieldOfAnotherKind(String member) {
    String line = line(event(Kind.JOB, "start")).replace("\"seq\"", member + ",\"seq\"");

    assertThat(errors(line)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"seq", "trace_id", "java_thread", "timestamp", "event", "kind", "level"})
  void refusesALineThatLacksACommonField(String name) {
    String line = line(event(Kind.JOB, "start")).replace("\"" + name + "\":", "\"other\":");

    assertThat(errors(line)).isNotEmpty();
  }

  @Test
  void takesTheAgentsOwnEvents() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("cause", "x");
    fields.put("warning", "y");

    assertThat(errors(line(agentEvent("agent_warning", fields)))).isEmpty();
    fields.put("pid", 1);
    assertThat(errors(line(agentEvent("agent_warning", fields)))).isNotEmpty();
    assertThat(errors(line(agentEvent("agent_unknown", Map.of())))).isNotEmpty();
  }

  private static Event agentEvent(String name, Map<String, Object> fields) {
    Event event = new Event();
    event.name = name;
    event.message = "for people";
    event.fields = fields;
    event.javaThread = "main";
    return event;
  }

  private static String line(Event event) {
    EncodeConfig config = EncodeConfig.defaults();
    Identity identity = new Identity("s", "i", "1", "test", Map.of("team", "t", "seq", "clash"));
    Line line = new Line(512);
    var schema = Schemas.create(Format.JSON, identity, config, config.redactor());
    schema.write(event, line);
    line.write('1');
    line.write(schema.tail());
    return new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8);
  }

  private static List<?> errors(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }
}
