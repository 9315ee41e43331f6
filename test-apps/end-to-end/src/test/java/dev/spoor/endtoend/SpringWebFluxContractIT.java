/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.WebSocket;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What Spring WebFlux knows of a request beside its server, and where its chains lead. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#springWebFlux")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class SpringWebFluxContractIT {
  private static RunningServer server;

  @Parameter HttpServerApp app;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app) {
    Jdk newest = Jdks.found().reduce((first, last) -> last).orElseThrow();
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
    "/app/throws, /app/throws, com.example.servers.ContractController",
    "/app/stream, /app/stream, com.example.servers.ContractController",
    "/async/delay/5, /async/delay/{id}, com.example.servers.AsyncController",
    "/failures/absent/5, /failures/absent/{id}, com.example.servers.FailureController",
    "/functional/5, /functional/{id}, com.example.servers.Routes"
  })
  void namesTheTemplateAndTheHandler(String path, String route, String handler) {
    String id = RunningServer.newId();

    server.get(id, path);

    assertThat(server.endOf(id).text("route")).isEqualTo(route);
    assertThat(server.endOf(id).text("logger")).isEqualTo(handler);
  }

  @Test
  void namesNoTemplateWhereAFilterAnswers() {
    String id = RunningServer.newId();

    server.get(id, "/app/secured");

    EventLine end = server.endOf(id);
    assertThat(server.linesOf(id)).hasSize(4);
    assertThat(end.text("status_code")).isEqualTo("401");
    assertThat(end.has("route")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/failures/refused, 422, http_request_complete, a quantity of 0, java.lang.IllegalArgumentException",
    "/failures/mapped, 500, http_request_failed, no stock is known, java.lang.UnsupportedOperationException",
    "/app/throws, 500, http_request_failed, thrown by the handler, java.lang.IllegalStateException",
    "/async/fails, 500, http_request_failed, failed later, java.lang.IllegalStateException"
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
    "/failures/absent/5, 404, ResponseStatusException",
    "/app/status?code=x, 400, ServerWebInputException",
    "/app/upload, 405, MethodNotAllowedException"
  })
  void keepsTheExceptionOfTheFramework(String path, int status, String errorType) {
    String id = RunningServer.newId();

    int answered = server.get(id, path).statusCode();

    EventLine end = server.endOf(id);
    assertThat(answered).isEqualTo(status);
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("error_type")).endsWith(errorType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/async/publish-on/1",
        "/async/subscribe-on/1",
        "/async/flat-map/1",
        "/async/delay/1",
        "/async/future/1",
        "/async/created/1",
        "/async/retry/1",
        "/async/timeout/1",
        "/functional/1"
      })
  void hasTheLinesOfTheWholeChainUnderTheRequest(String path) {
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

  @Test
  void recordsAWebsocketAsOneRequest() {
    String id = RunningServer.newId();
    URI uri =
        URI.create(server.request("/socket/5").build().uri().toString().replace("http", "ws"));

    WebSocket socket =
        server
            .client()
            .newWebSocketBuilder()
            .header("X-Correlation-ID", id)
            .buildAsync(uri, new WebSocket.Listener() {})
            .join();
    socket.abort();

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("status_code")).isEqualTo("101");
    assertThat(end.text("route")).isEqualTo("/socket/{id}");
    assertThat(end.has("outcome")).isFalse();
  }
}
