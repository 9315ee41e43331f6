/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

/** What is known of requests on a container that nobody knows: Tomcat, without what knows it. */
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#tomcats")
class ServletFallbackIT {
  private static RunningServer server;

  @Parameter HttpServerApp app;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app) {
    server = RunningServer.of(app, Jdks.newest(), app.switchKey(), "false");
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    EventLines all = server.stop();
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.last().json().path("open_operations").asLong(-1)).isZero();
    assertThat(all.last().json().path("advice_failures")).isEmpty();
  }

  @Test
  void recordsARequestWithItsServlet() {
    String id = RunningServer.newId();

    HttpResponse<String> response =
        server.send(id, server.request("/app/ok?a=b").header("User-Agent", "contract/1"));

    EventLine end = server.endOf(id);
    assertThat(response.headers().allValues("X-Correlation-ID")).containsExactly(id);
    assertThat(end.text("logger")).isEqualTo("com.example.servlets.ContractServlet");
    assertThat(end.text("method")).isEqualTo("GET");
    assertThat(end.text("path")).isEqualTo("/app/ok");
    assertThat(end.text("route")).isEqualTo("/app/*");
    assertThat(end.text("query")).isEqualTo("a=b");
    assertThat(end.text("status_code")).isEqualTo("200");
    assertThat(end.text("client_ip")).isEqualTo("127.0.0.1");
    assertThat(end.text("user_agent")).isEqualTo("contract/1");
  }

  @ParameterizedTest
  @CsvSource({
    "/app/async-complete, 200, http_request_complete, ''",
    "/app/async-dispatch, 202, http_request_complete, ''",
    "/app/async-timeout, 500, http_request_failed, 500",
    "/app/forward, 200, http_request_complete, ''",
    "/app/include, 200, http_request_complete, ''",
    "/app/redirect, 302, http_request_complete, ''",
    "/app/error?code=404, 404, http_request_complete, ''",
    "/app/error?code=500, 500, http_request_failed, 500"
  })
  void endsOnceHoweverItIsHandled(String path, int status, String event, String errorType) {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, path);

    EventLine end = server.endOf(id);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(end.text("status_code")).isEqualTo("" + status);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("error_type")).isEqualTo(errorType);
    assertThat(response.headers().allValues("X-Correlation-ID")).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"/app/ok", "/app/async-complete", "/app/async-dispatch", "/app/forward"})
  void hasTheApplicationsLinesUnderTheRequest(String path) {
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

  @ParameterizedTest
  @CsvSource({"/app/throws", "/app/async-throws"})
  void failsWithTheExceptionOfTheServlet(String path) {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, path);

    EventLine end = server.endOf(id);
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(end.event()).isEqualTo("http_request_failed");
    assertThat(end.text("stack_trace")).contains("thrown by the handler");
  }

  @Test
  void knowsNothingOfWhatNoServletSees() {
    String unseen = RunningServer.newId();
    String seen = RunningServer.newId();

    assertThat(server.get(unseen, "/app/secured").statusCode()).isEqualTo(401);
    server.get(seen, "/app/ok");

    server.linesOf(seen);
    assertThat(server.lines().where(line -> line.text("correlation_id").equals(unseen))).isEmpty();
  }
}
