/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring MVC knows of a request beside its container, on virtual threads where there are. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#springMvc")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class SpringMvcContractIT {
  private static RunningServer server;

  @Parameter HttpServerApp app;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app) {
    Jdk newest = Jdks.newest();
    server = RunningServer.of(app.on(newest).option("-Dspring.threads.virtual.enabled=true"));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    EventLines all = server.stop();
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.last().json().path("open_operations").asLong(-1)).isZero();
    assertThat(all.last().json().path("advice_failures")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/app/orders/17, /app/orders/{id}, com.example.servers.ContractController",
    "/app/ok, /app/ok, com.example.servers.ContractController",
    "/async/annotated/5, /async/annotated/{id}, com.example.servers.AsyncController",
    "/async/callable/5, /async/callable/{id}, com.example.servers.AsyncController",
    "/async/deferred/5, /async/deferred/{id}, com.example.servers.AsyncController",
    "/app/throws, /app/throws, com.example.servers.ContractController",
    "/failures/absent/5, /failures/absent/{id}, com.example.servers.FailureController"
  })
  void namesTheTemplateAndTheController(String path, String route, String controller) {
    String id = RunningServer.newId();

    server.get(id, path);

    assertThat(server.endOf(id).text("route")).isEqualTo(route);
    assertThat(server.endOf(id).text("logger")).isEqualTo(controller);
  }

  @Test
  void namesNoTemplateWhereAFilterAnswers() {
    String id = RunningServer.newId();

    server.get(id, "/app/secured");

    EventLine end = server.endOf(id);
    assertThat(end.text("status_code")).isEqualTo("401");
    assertThat(end.has("route")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/failures/refused, 422, http_request_complete, a quantity of 0, java.lang.IllegalArgumentException",
    "/failures/mapped, 500, http_request_failed, no stock is known, java.lang.UnsupportedOperationException",
    "/failures/error, 500, http_request_failed, never thrown by a handler, java.lang.AssertionError",
    "/app/throws, 500, http_request_failed, thrown by the handler, java.lang.IllegalStateException",
    "/async/deferred-fails, 500, http_request_failed, failed later, java.lang.IllegalStateException"
  })
  void keepsTheExceptionThatBecameAnAnswer(
      String path, int status, String event, String error, String errorType) {
    String id = RunningServer.newId();

    int answered = server.get(id, path).statusCode();

    EventLine end = server.endOf(id);
    assertThat(answered).isEqualTo(status);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("error")).isEqualTo(error);
    assertThat(end.text("error_type")).isEqualTo(errorType);
    assertThat(end.has("stack_trace")).isEqualTo(event.endsWith("failed"));
  }

  @ParameterizedTest
  @CsvSource({
    "/failures/absent/5, 404, http_request_complete, ResponseStatusException",
    "/app/status, 400, http_request_complete, MissingServletRequestParameterException",
    "/app/status?code=x, 400, http_request_complete, MethodArgumentTypeMismatchException",
    "/app/upload, 405, http_request_complete, HttpRequestMethodNotSupportedException",
    "/async/deferred-late, 503, http_request_failed, AsyncRequestTimeoutException"
  })
  void keepsTheExceptionOfTheFramework(String path, int status, String event, String errorType) {
    String id = RunningServer.newId();

    int answered = server.get(id, path).statusCode();

    EventLine end = server.endOf(id);
    assertThat(answered).isEqualTo(status);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("error_type")).endsWith(errorType);
  }

  /** What is written fails then, whoever is told of it. */
  @Test
  void saysThatTheClientHasLeftAStreamOfEvents() throws IOException {
    String id = RunningServer.newId();

    server.leave("/async/events", id, 20);

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("outcome")).isEqualTo("cancelled");
  }

  @ParameterizedTest
  @CsvSource({"/async/annotated/1", "/async/callable/1", "/async/deferred/1", "/app/executor"})
  void hasTheLinesOfOtherThreadsUnderTheRequest(String path) {
    String id = RunningServer.newId();

    server.get(id, path);

    List<EventLine> lines = server.linesOf(id);
    String span = lines.get(0).text("span_id");
    assertThat(lines)
        .extracting(EventLine::event)
        .containsExactly(
            "http_request_start", "method_start", "method_complete", "http_request_complete");
    assertThat(lines.subList(1, 3)).allMatch(line -> line.text("parent_span_id").equals(span));
  }
}
