/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleSchemaTest {
  private static final long MICROS = 1_795_228_080_123_456L;
  private static final String ID = "0123456789abcdef";

  private final Operation request =
      Operations.of(Kind.HTTP_REQUEST).set(Attribute.METHOD, "POST").set(Attribute.PATH, "/plan");

  @Test
  void showsAStart() {
    assertThat(line(event(request, 0)))
        .isEqualTo("02:28:00.123  info   …456789abcdef           ▸ http_request    POST /plan\n");
  }

  @Test
  void showsAShortIdWhole() {
    Event event = event(request, 0);
    event.context = Context.builder(new Trace(1, 2)).correlationId("demo-17").spanId(3).build();

    assertThat(line(event))
        .isEqualTo("02:28:00.123  info   demo-17                 ▸ http_request    POST /plan\n");
  }

  @Test
  void indentsByDepth() {
    Operation tool =
        Operations.of(Kind.TOOL_EXECUTION)
            .set(Attribute.TOOL_NAME, "search")
            .set(Attribute.ARGS, Map.of("city", "Wien \"1\""));

    assertThat(line(event(tool, 3)))
        .isEqualTo(
            "02:28:00.123  info   …456789abcdef           │ │ │ ▸ tool_execution  search"
                + "  {\"city\":\"Wien \\\"1\\\"\"}\n");
  }

  @Test
  void showsAnEnd() {
    Event event = event(request.set(Attribute.STATUS_CODE, 200), 0);
    event.durationNanos = 20_134_567;

    assertThat(line(event))
        .isEqualTo(
            "02:28:00.123  info   …456789abcdef  20.1 ms  ✔ http_request    POST /plan  200\n");
  }

  @Test
  void showsAnEndOutOfTheOrdinary() {
    Event event = event(Operations.of(Kind.GRAPH_EXECUTION).set(Attribute.GRAPH, "g"), 1);
    event.durationNanos = 3_725_000_000_000L;
    event.outcome = "interrupted";

    assertThat(line(event))
        .isEqualTo(
            "02:28:00.123  info   …456789abcdef   1h 02m  │ ◼ graph_execution g  interrupted\n");
  }

  @Test
  void showsAFailureWithItsTrace() {
    Operation process =
        Operations.of(Kind.PROCESS).set(Attribute.COMMAND, List.of("git", "--token", "x"));
    Exception thrown = new IllegalStateException("no \"way\"\nout");
    thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 1)});
    Event event = event(process, 0);
    event.level = Level.ERROR;
    event.durationNanos = 1_234_000_000;
    event.error = thrown.getMessage();
    event.errorType = thrown.getClass().getName();
    event.stackTraceOf = thrown;

    assertThat(line(event))
        .isEqualTo(
            "02:28:00.123  ERROR  …456789abcdef   1.23 s  ✘ process         git --token [REDACTED]"
                + "  IllegalStateException: no \"way\"\\nout"
                + ConsoleWriter.TRACE
                + "java.lang.IllegalStateException: no \"way\"\\nout"
                + ConsoleWriter.TRACE
                + "  at a.B.c(B.java:1)\n");
  }

  @Test
  void showsWhatTheAgentSays() {
    Event event = new Event();
    event.timestampMicros = MICROS;
    event.level = Level.WARN;
    event.name = "events_dropped";
    event.message = "3 lines are missing on stdout";
    event.fields = Map.of("count", 3L);

    assertThat(line(event))
        .isEqualTo(
            "02:28:00.123  WARN                           ● events_dropped"
                + "  3 lines are missing on stdout\n");
  }

  @Test
  void coloursWhatItShows() {
    Event event = event(request, 0);

    assertThat(line(event, Colours.ON))
        .contains("\u001b[1mPOST\u001b[0m \u001b[1m/plan\u001b[0m")
        .hasSizeGreaterThan(line(event).length());
  }

  @Test
  void showsNoEndOfASecret() {
    String secret = "gh" + "p_" + "abcdEFGH12".repeat(3) + ".wXyZ9876";
    Event event = event(Operations.of(Kind.JOB), 0);
    event.context = Context.builder(new Trace(1, 2)).correlationId(secret).build();
    event.errorType = secret;

    assertThat(line(event)).doesNotContain("XyZ9876").contains(Redactor.MARKER);
  }

  @Test
  void cutsWhatIsLong() {
    Operation tool =
        Operations.of(Kind.TOOL_EXECUTION)
            .set(Attribute.TOOL_NAME, "x".repeat(10_000))
            .set(Attribute.ARGS, Map.of("text", "é".repeat(10_000)));

    assertThat(line(event(tool, 100)).length()).isLessThan(800);
  }

  private static Event event(Operation operation, int depth) {
    Event event = Lines.event(operation, "start");
    event.timestampMicros = MICROS;
    event.context =
        Context.builder(new Trace(1, 2)).correlationId(ID).spanId(3).depth(depth).build();
    return event;
  }

  private static String line(Event event) {
    return line(event, Colours.OFF);
  }

  private static String line(Event event, Colours colours) {
    EncodeConfig all = EncodeConfig.defaults();
    EncodeConfig config =
        new EncodeConfig(
            all.capture(), all.limits(), List.of(), List.of(), List.of(), false, colours);
    return Lines.line(
        Schemas.create(Format.CONSOLE, Lines.IDENTITY, config, config.redactor()), event);
  }
}
