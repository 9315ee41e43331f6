/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static dev.spoor.agent.operation.Recorded.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
  @RegisterExtension final Recorded recorded = Recorded.withDefaults();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void isCompleteWhereItReturns(Kind kind) {
    start(kind).end(null);

    assertThat(recorded.events())
        .containsExactly(kind.label() + "_start", kind.label() + "_complete");
    assertThat(recorded.last())
        .containsEntry("level", "info")
        .doesNotContainKeys("error", "outcome");
    assertThat(recorded.last().get("span_id")).isEqualTo(recorded.lines().get(0).get("span_id"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hasFailedWhereItThrew(Kind kind) {
    start(kind).end(new IllegalStateException("no way"));

    assertThat(recorded.last())
        .containsEntry("event", kind.label() + "_failed")
        .containsEntry("level", "error")
        .containsEntry("error", "no way")
        .containsEntry("error_type", "java.lang.IllegalStateException")
        .containsKey("stack_trace");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 599})
  void hasFailedWhereTheServerAnswered5xx(int status) {
    Map<String, Object> line = endOf(Kind.HTTP_REQUEST, Attribute.STATUS_CODE, status);

    assertThat(line)
        .containsEntry("event", "http_request_failed")
        .containsEntry("level", "error")
        .containsEntry("error_type", "" + status)
        .containsEntry("error", "The request was answered with status " + status);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 404, 499})
  void isCompleteWhereTheServerAnsweredAnythingElse(int status) {
    Map<String, Object> line = endOf(Kind.HTTP_REQUEST, Attribute.STATUS_CODE, status);

    assertThat(line)
        .containsEntry("event", "http_request_complete")
        .containsEntry("level", "info")
        .doesNotContainKey("error");
  }

  @Test
  void hasFailedAtWarnWhereTheClientGot4xx() {
    Map<String, Object> line = endOf(Kind.HTTP_CLIENT, Attribute.STATUS_CODE, 404);

    assertThat(line)
        .containsEntry("event", "http_client_failed")
        .containsEntry("level", "warn")
        .containsEntry("error_type", "404")
        .containsEntry("error", "The server answered with status 404");
  }

  @Test
  void hasFailedWhereTheClientGot5xx() {
    Map<String, Object> line = endOf(Kind.HTTP_CLIENT, Attribute.STATUS_CODE, 502);

    assertThat(line).containsEntry("event", "http_client_failed").containsEntry("level", "error");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 137, -1})
  void hasFailedAtWarnWhereTheProcessEndedWithAnotherCodeThanZero(int exitCode) {
    Operation process = start(Kind.PROCESS);
    process.set(Attribute.EXIT_CODE, (Object) exitCode).end(null);

    assertThat(recorded.last())
        .containsEntry("event", "process_failed")
        .containsEntry("level", "warn")
        .containsEntry("error_type", "exit_" + exitCode)
        .containsEntry("error", "The process ended with exit code " + exitCode);
  }

  @Test
  void isCompleteWhereTheProcessEndedWithZero() {
    Map<String, Object> line = endOf(Kind.PROCESS, Attribute.EXIT_CODE, 0);

    assertThat(line).containsEntry("event", "process_complete").containsEntry("level", "info");
  }

  @Test
  void hasFailedWhereItSaysSo() {
    start(Kind.TOOL_EXECUTION).fail("tool_error", "The tool found nothing").end(null);

    assertThat(recorded.last())
        .containsEntry("event", "tool_execution_failed")
        .containsEntry("level", "error")
        .containsEntry("error", "The tool found nothing")
        .containsEntry("error_type", "tool_error");
  }

  @Test
  void alwaysHasAnErrorWhereItFailed() {
    start(Kind.TOOL_EXECUTION).fail("tool_error", null).end(null);

    assertThat(recorded.last()).containsEntry("error", "It failed: tool_error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "interrupted", "running"})
  void isCompleteWhereItEndedOutOfTheOrdinary(String outcome) {
    start(Kind.GRAPH_EXECUTION).outcome(outcome).end(null);

    assertThat(recorded.last())
        .containsEntry("event", "graph_execution_complete")
        .containsEntry("level", "info")
        .containsEntry("outcome", outcome);
  }

  @Test
  void isCompleteWithItsErrorWhereThatBecameAnAnswer() {
    Operation request = start(Kind.HTTP_REQUEST);
    request.error(new IllegalArgumentException("too short"));
    request.set(Attribute.STATUS_CODE, 422).end(null);

    assertThat(recorded.last())
        .containsEntry("event", "http_request_complete")
        .containsEntry("error", "too short")
        .containsEntry("error_type", "java.lang.IllegalArgumentException")
        .doesNotContainKeys("stack_trace", "error_span_id");
  }

  @Test
  void namesTheExceptionBehindA5xx() {
    Operation request = start(Kind.HTTP_REQUEST);
    request.error(new IllegalArgumentException("too short"));
    request.set(Attribute.STATUS_CODE, 500).end(null);

    assertThat(recorded.last())
        .containsEntry("event", "http_request_failed")
        .containsEntry("error_type", "java.lang.IllegalArgumentException")
        .containsKey("stack_trace");
  }

  @Test
  void looksIntoWhatOnlySaysThatItRanElsewhere() {
    Throwable cause = new IllegalStateException("no way");
    start(Kind.NODE).end(new ExecutionException(new CompletionException(cause)));

    assertThat(recorded.last())
        .containsEntry("error", "no way")
        .containsEntry("error_type", "java.lang.IllegalStateException");
  }

  @Test
  void writesOneStackTraceForOneThrowable() {
    Throwable thrown = new IllegalStateException("no way");
    Operation graph = start(Kind.GRAPH_EXECUTION);
    Operation node = start(Kind.NODE);
    Operation tool = start(Kind.TOOL_EXECUTION);
    tool.end(thrown);
    node.end(new RuntimeException("in a node", thrown));
    graph.end(new CompletionException(thrown));

    Object innermost = recorded.only("tool_execution_failed").get("span_id");
    assertThat(recorded.only("tool_execution_failed"))
        .containsKey("stack_trace")
        .doesNotContainKey("error_span_id");
    assertThat(recorded.only("node_failed"))
        .containsEntry("error", "in a node")
        .containsEntry("error_span_id", innermost)
        .doesNotContainKey("stack_trace");
    assertThat(recorded.only("graph_execution_failed"))
        .containsEntry("error", "no way")
        .containsEntry("error_span_id", innermost)
        .doesNotContainKey("stack_trace");
  }

  @Test
  void asksForTheMessageOnceAndSurvivesTheAnswer() {
    Hostile hostile = new Hostile();
    start(Kind.NODE).end(hostile);

    assertThat(hostile.asked).isEqualTo(1);
    assertThat(recorded.last())
        .containsEntry("event", "node_failed")
        .containsEntry("error", Hostile.class.getName());
  }

  @Test
  void namesTheClassWhereThereIsNoMessage() {
    start(Kind.NODE).end(new IllegalStateException());

    assertThat(recorded.last()).containsEntry("error", "java.lang.IllegalStateException");
  }

  private Map<String, Object> endOf(Kind kind, Attribute attribute, int value) {
    start(kind).set(attribute, value).end(null);
    return recorded.last();
  }

  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1;
    private int asked;

    @Override
    public String getMessage() {
      asked++;
      throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
      return "hostile";
    }
  }
}
