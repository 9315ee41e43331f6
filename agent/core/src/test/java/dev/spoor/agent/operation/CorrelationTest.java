/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";
  private static final String SPAN_TRACE = "1111111111111111aaaaaaaaaaaaaaaa";

  @RegisterExtension final Recorded recorded = Recorded.withDefaults();

  private String[] span;

  @Test
  void isTheFirstHeaderThatIsPresent() {
    request(
        Headers.of("X-Request-ID", "r-1").and("X-Trace-ID", "t-1").and("x-correlation-id", "c-1"));

    assertThat(start()).containsEntry("correlation_id", "c-1");
  }

  @Test
  void isTheNextHeaderWhereOneIsNotValid() {
    request(Headers.of("X-Correlation-ID", "no good").and("X-Request-ID", "r-1"));

    assertThat(start()).containsEntry("correlation_id", "r-1");
  }

  @Test
  void goesBeforeTheTraceparent() {
    request(Headers.of("X-Request-ID", "r-1").and("traceparent", TRACEPARENT));

    assertThat(start()).containsEntry("correlation_id", "r-1").containsEntry("trace_id", TRACE);
  }

  @Test
  void isTheTraceIdOfTheTraceparent() {
    request(Headers.of("traceparent", TRACEPARENT));

    assertThat(start()).containsEntry("correlation_id", TRACE).containsEntry("trace_id", TRACE);
  }

  @Test
  void isTheTraceIdOfTheApplicationsSpan() {
    withSpan(SPAN_TRACE);

    request(Headers.none());

    assertThat(start())
        .containsEntry("correlation_id", SPAN_TRACE)
        .containsEntry("trace_id", SPAN_TRACE);
  }

  @Test
  void takesTheTraceIdFromTheSpanBeforeTheTraceparent() {
    withSpan(SPAN_TRACE);

    request(Headers.of("traceparent", TRACEPARENT));

    assertThat(start())
        .containsEntry("correlation_id", TRACE)
        .containsEntry("trace_id", SPAN_TRACE);
  }

  @Test
  void takesTheTraceIdFromAHeaderThatIsAUuid() {
    request(Headers.of("X-Trace-ID", "0AF76519-16cd-43dd-8448-eb211c80319c"));

    assertThat(start())
        .containsEntry("correlation_id", "0AF76519-16cd-43dd-8448-eb211c80319c")
        .containsEntry("trace_id", TRACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t-1", "00000000000000000000000000000000", "0af7651916cd43dd-8448-eb21-1c80-319c"})
  void doesNotTakeAnyHeaderForATraceId(String value) {
    request(Headers.of("X-Trace-ID", value));

    assertThat(start().get("trace_id"))
        .isNotEqualTo(TRACE)
        .isNotEqualTo("00000000000000000000000000000000");
  }

  @Test
  void isGeneratedForARequestWithout() {
    request(Headers.none());
    request(Headers.none());

    List<Object> ids = recorded.lines().stream().map(line -> line.get("correlation_id")).toList();
    assertThat(ids).doesNotContainNull().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"HTTP_CLIENT", "LLM_CALL", "PROCESS"},
      mode = EnumSource.Mode.EXCLUDE)
  void isGeneratedForAnEntryPoint(Kind kind) {
    Recorded.start(kind).end(null);

    assertThat(recorded.last().get("correlation_id")).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"HTTP_CLIENT", "LLM_CALL", "PROCESS"})
  void isNotInventedElsewhere(Kind kind) {
    Recorded.start(kind).end(null);

    assertThat(recorded.last().get("correlation_id")).isNull();
  }

  @Test
  void isTheSameAllTheWay() {
    Operation request = request(Headers.of("X-Correlation-ID", "c-1"));
    Operation graph = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation process = Recorded.start(Kind.PROCESS);
    process.end(null);
    graph.end(null);
    request.end(null);

    assertThat(recorded.lines())
        .allSatisfy(line -> assertThat(line).containsEntry("correlation_id", "c-1"));
    assertThat(recorded.only("process_start"))
        .containsEntry("parent_span_id", recorded.only("graph_execution_start").get("span_id"));
    assertThat(recorded.only("graph_execution_start"))
        .containsEntry("parent_span_id", recorded.only("http_request_start").get("span_id"));
    assertThat(recorded.only("http_request_start")).doesNotContainKey("parent_span_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nb", "a\"b", "a,b", "café", "a;b", " c-1"})
  void skipsWhatIsNotValidAndDoesNotRepeatIt(String value) {
    request(Headers.of("X-Correlation-ID", value));

    assertThat(start().get("correlation_id")).isNotNull().isNotEqualTo(value);
    assertThat(recorded.only("agent_warning").get("warning"))
        .isEqualTo("The value of X-Correlation-ID is no correlation id: skipped");
  }

  @Test
  void skipsWhatTheRedactorWouldTouch() {
    String value = "pass" + "word=hunter2";
    request(Headers.of("X-Correlation-ID", value).and("X-Request-ID", "r-1"));

    assertThat(start()).containsEntry("correlation_id", "r-1");
  }

  @Test
  void isAtMostAHundredAndTwentyEightCharactersLong() {
    request(Headers.of("X-Correlation-ID", "a".repeat(128)));
    assertThat(start()).containsEntry("correlation_id", "a".repeat(128));

    request(Headers.of("X-Correlation-ID", "a".repeat(129)));
    assertThat(recorded.last().get("correlation_id")).asString().hasSize(32);
  }

  @Test
  void isOneValue() {
    request(Headers.of("X-Correlation-ID", "c-1").and("X-Correlation-ID", "c-2"));

    assertThat(start().get("correlation_id")).isNotIn("c-1", "c-2");
  }

  @Test
  void isWarnedAboutOnceAMinute() {
    for (int i = 0; i < 5; i++) {
      request(Headers.of("X-Correlation-ID", "no good")).end(null);
    }

    assertThat(recorded.only("agent_warning")).containsEntry("level", "warn");
  }

  @Test
  void survivesHeadersThatThrow() {
    Operations.of(Kind.HTTP_REQUEST)
        .inbound(
            name -> {
              throw new IllegalStateException();
            })
        .start()
        .end(null);

    assertThat(start().get("correlation_id")).isNotNull();
  }

  @Test
  void startsAnewWithARequestOnAThreadOfSomebodyElse() {
    Operation startUp = Recorded.start(Kind.METHOD_CALL);
    request(Headers.none()).end(null);

    Map<String, Object> line = start();
    assertThat(line).doesNotContainKey("parent_span_id");
    assertThat(line.get("correlation_id")).isNotEqualTo(startUp.context().correlationId());
    assertThat(line.get("trace_id")).isNotEqualTo(recorded.only("method_start").get("trace_id"));
    startUp.end(null);
  }

  @Test
  void bringsNodeAndConversationDown() {
    Operations.of(Kind.GRAPH_EXECUTION).set(Attribute.THREAD_ID, "talk-1").start();
    Operations.of(Kind.NODE).set(Attribute.NODE, "plan").start();
    Recorded.start(Kind.TOOL_EXECUTION);

    assertThat(recorded.only("graph_execution_start"))
        .containsEntry("thread_id", "talk-1")
        .doesNotContainKey("node");
    assertThat(recorded.only("tool_execution_start"))
        .containsEntry("node", "plan")
        .containsEntry("thread_id", "talk-1");
  }

  private Operation request(Headers headers) {
    return Operations.of(Kind.HTTP_REQUEST).inbound(headers).start();
  }

  private Map<String, Object> start() {
    return recorded.lines().stream()
        .filter(line -> line.get("event").equals("http_request_start"))
        .findFirst()
        .orElseThrow();
  }

  private void withSpan(String traceId) {
    span = new String[] {traceId, "2222222222222222"};
    recorded.recording().recorder().spanSource(() -> span);
  }
}
