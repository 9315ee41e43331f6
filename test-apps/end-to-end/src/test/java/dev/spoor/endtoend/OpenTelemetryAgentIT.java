/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside the OpenTelemetry agent, whichever of the two comes first. */
class OpenTelemetryAgentIT {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final List<String> QUIET =
      List.of(
          "-Dotel.javaagent.logging=none",
          "-Dotel.traces.exporter=none",
          "-Dotel.metrics.exporter=none",
          "-Dotel.logs.exporter=none");

  @ParameterizedTest
  @MethodSource("orders")
  void namesTheSpansOfTheOtherAgentAndSharesTheTraceThatCameIn(Order order) {
    var run = order.jvm().program("Traced", "00-" + TRACE + "-b7ad6b7169203331-01").run();

    assertThatEvents(run.events()).areSound();
    assertNamesTheirSpans(run.events(), run.ownStdout().lines().toList());
    assertSharesTheTrace(run.events());
  }

  /** What they sent along with each call, they had for their trace. */
  private static void assertNamesTheirSpans(EventLines events, List<String> traces) {
    var calls = events.of("method_complete");
    assertThat(calls).hasSize(2).allMatch(line -> line.has("otel_span_id"));
    assertThat(calls).extracting(OpenTelemetryAgentIT::theirTrace).isEqualTo(traces);
    assertThat(traces.get(0)).isNotEqualTo(TRACE);
    assertThat(traces.get(1)).isEqualTo(TRACE);
  }

  private static void assertSharesTheTrace(EventLines events) {
    var shared = events.where(line -> line.isOperation() && line.text("trace_id").equals(TRACE));
    assertThat(shared)
        .extracting(EventLine::event)
        .contains("http_request_complete", "method_complete", "http_client_complete");
    assertThat(shared).noneMatch(line -> line.has("otel_trace_id"));
    assertThat(shared).extracting(line -> line.text("correlation_id")).containsOnly(TRACE);
  }

  private static String theirTrace(EventLine line) {
    return line.text(line.has("otel_trace_id") ? "otel_trace_id" : "trace_id");
  }

  static Stream<Order> orders() {
    return Jdks.found().flatMap(jdk -> Stream.of(new Order(jdk, true), new Order(jdk, false)));
  }

  record Order(Jdk jdk, boolean first) {

    SpoorJvm jvm() {
      var other = "-javaagent:" + Built.OPENTELEMETRY;
      var jvm = SpoorJvm.on(jdk).option(QUIET.toArray(new String[0]));
      return first ? jvm.option(other) : jvm.optionBeforeTheAgent(other);
    }

    @Override
    public String toString() {
      return jdk + (first ? ", Spoor first" : ", OpenTelemetry first");
    }
  }
}
