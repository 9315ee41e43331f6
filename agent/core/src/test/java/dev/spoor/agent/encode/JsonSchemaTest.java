/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
  private static final long MICROS = 1_795_228_080_123_456L;

  @Test
  void writesTheMembersInTheOrderOfTheContract() {
    Event event = failedNode();

    String line = Lines.line(schemaWithEverything(), event);

    assertThat(line)
        .startsWith(
            "{\"timestamp\":\"2026-11-21T02:28:00.123456Z\",\"level\":\"error\","
                + "\"service\":\"shop\",\"logger\":\"com.acme.Planner\",\"kind\":\"node\","
                + "\"event\":\"node_failed\",\"node\":\"plan\",\"thread_id\":\"t-1\","
                + "\"correlation_id\":\"c-1\",\"trace_id\":\"00000000000012340000000000005678\","
                + "\"span_id\":\"00000000000000ab\",\"parent_span_id\":\"ffffffffffffffff\","
                + "\"otel_trace_id\":\"0af7651916cd43dd8448eb211c80319c\","
                + "\"otel_span_id\":\"b7ad6b7169203331\",\"outcome\":\"cancelled\","
                + "\"duration_ms\":12.3,\"graph\":\"g\",\"state_updates\":[\"a\",\"b\"],"
                + "\"error\":\"boom\",\"error_type\":\"java.lang.IllegalStateException\","
                + "\"error_span_id\":\"0000000000000001\","
                + "\"stack_trace\":\"java.lang.IllegalStateException: boom")
        .endsWith(
            "\"user_id\":\"u-1\",\"java_thread\":\"main\",\"service_version\":\"1.2\","
                + "\"environment\":\"test\",\"team\":\"search\",\"instance_id\":\"i-1\","
                + "\"seq\":7}\n");
  }

  private static Schema schemaWithEverything() {
    Identity identity = new Identity("shop", "i-1", "1.2", "test", Map.of("team", "search"));
    EncodeConfig config = EncodeConfig.defaults();
    return Schemas.create(Format.JSON, identity, config, config.redactor());
  }

  private static Event failedNode() {
    Event event =
        Lines.event(
            Operations.of(Kind.NODE)
                .set(Attribute.NODE, "plan")
                .set(Attribute.GRAPH, "g")
                .set(Attribute.THREAD_ID, "t-1")
                .set(Attribute.STATE_UPDATES, List.of("a", "b")),
            "failed");
    event.timestampMicros = MICROS;
    event.level = Level.ERROR;
    event.logger = "com.acme.Planner";
    event.context =
        Context.builder(new Trace(0x1234, 0x5678))
            .correlationId("c-1")
            .spanId(0xab)
            .node("plan")
            .threadId("t-1")
            .fields("user_id", "u-1")
            .build();
    event.parentSpanId = -1;
    event.otelTraceId = "0af7651916cd43dd8448eb211c80319c";
    event.otelSpanId = "b7ad6b7169203331";
    event.outcome = "cancelled";
    event.durationNanos = 12_300_999;
    event.error = "boom";
    event.errorType = "java.lang.IllegalStateException";
    event.errorSpanId = 1;
    event.stackTraceOf = new IllegalStateException("boom");
    return event;
  }

  @Test
  void leavesOutWhatHasNoValue() {
    Event event = Lines.event(Operations.of(Kind.GRAPH_EXECUTION), "start");

    LinkedHashMap<String, Object> line = Lines.parsed(event);

    assertThat(line)
        .containsExactly(
            entry("timestamp", "1970-01-01T00:00:00.000000Z"),
            entry("level", "info"),
            entry("service", "shop"),
            entry("logger", "dev.spoor"),
            entry("kind", "graph_execution"),
            entry("event", "graph_execution_start"),
            entry("correlation_id", "c-1"),
            entry("trace_id", "00000000000012340000000000005678"),
            entry("span_id", "00000000000000ab"),
            entry("java_thread", "main"),
            entry("instance_id", "i-1"),
            entry("seq", 7));
  }

  @Test
  void writesNumbersAsNumbers() {
    Event event =
        Lines.event(
            Operations.of(Kind.PROCESS)
                .set(Attribute.COMMAND, new String[] {"git", "status"})
                .set(Attribute.PID, Long.MAX_VALUE)
                .set(Attribute.EXIT_CODE, (Object) (-1)),
            "complete");
    event.durationNanos = 1_000_000;

    assertThat(Lines.parsed(event))
        .contains(
            entry("command", List.of("git", "status")),
            entry("pid", Long.MAX_VALUE),
            entry("exit_code", -1),
            entry("duration_ms", 1));
  }

  @Test
  void saysNullWhereCorrelationIsSwitchedOff() {
    Event event = Lines.event(Operations.of(Kind.JOB), "start");
    event.context = Context.builder(new Trace(1, 2)).spanId(3).build();
    event.nullCorrelation = true;

    assertThat(Lines.parsed(event)).containsEntry("correlation_id", null);
  }

  @Test
  void givesWayToTheContractWhereNamesClash() {
    Event event = Lines.event(Operations.of(Kind.JOB), "start");
    event.context =
        Context.builder(new Trace(1, 2)).spanId(3).fields("seq", "x", "method", "y").build();

    assertThat(Lines.parsed(event))
        .contains(entry("seq", 7), entry("attr_seq", "x"), entry("attr_method", "y"));
  }

  @Test
  void writesTheFieldsOfTheAgentsOwnEvents() {
    Event event = new Event();
    event.name = "agent_started";
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("version", "0.1");
    fields.put("hooks", List.of("a"));
    fields.put("level", Map.of("value", "info", "origin", "default"));
    event.fields = fields;

    assertThat(Lines.parsed(event))
        .contains(
            entry("kind", "agent"),
            entry("version", "0.1"),
            entry("hooks", List.of("a")),
            entry("attr_level", Map.of("value", "info", "origin", "default")))
        .doesNotContainKeys("trace_id", "correlation_id");
  }

  @Test
  void writesEveryInstantAsTheJdkDoes() {
    Timestamps timestamps = new Timestamps();
    for (long day = -800_000; day < 2_900_000; day += 97) {
      long micros = (day * 86_400 + 86_399) * 1_000_000 + 1;
      Line line = new Line(32);

      timestamps.write(line, micros);

      Instant instant = Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), 1_000);
      if (instant.toString().startsWith("-") || instant.toString().startsWith("+")) {
        continue;
      }
      assertThat(new String(line.bytes(), 0, line.length())).isEqualTo(instant.toString());
    }
  }
}
