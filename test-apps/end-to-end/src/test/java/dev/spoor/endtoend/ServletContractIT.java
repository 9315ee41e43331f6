/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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

/** What servlets can do with a request beside answering it. */
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#servletContainers")
class ServletContractIT {
  private static RunningServer server;

  @Parameter HttpServerApp app;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app) {
    server = RunningServer.of(app, Jdks.newest());
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
    "/app/async-complete, 200, http_request_complete, ''",
    "/app/async-dispatch, 202, http_request_complete, ''",
    "/app/async-timeout, 500, http_request_failed, 500",
    "/app/forward, 200, http_request_complete, ''",
    "/app/include, 200, http_request_complete, ''",
    "/app/error?code=404, 404, http_request_complete, ''",
    "/app/error?code=500, 500, http_request_failed, 500",
    "/app/secured, 401, http_request_complete, ''"
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
  @CsvSource({
    "/app/async-complete",
    "/app/async-dispatch",
    "/app/forward",
    "/app/include",
    "/app/secured"
  })
  void hasTheApplicationsLinesUnderTheRequestWhereverTheyAreWritten(String path) {
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
  void failsWithTheExceptionOfAnAsynchronousDispatch() {
    String id = RunningServer.newId();

    server.get(id, "/app/async-throws");

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_failed");
    assertThat(end.text("stack_trace")).contains("thrown by the handler");
  }

  @Test
  void recordsAnUpgradeAsOneRequest() {
    assumeThat(app.servletsUpgrade()).isTrue();
    String id = RunningServer.newId();

    String answer =
        server.raw(
            "GET /app/upgrade HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\nX-Correlation-ID: "
                + id
                + "\r\n\r\n",
            "hello\n");

    assertThat(answer).startsWith("HTTP/1.1 101");
    assertThat(server.endOf(id).text("status_code")).isEqualTo("101");
  }

  @Test
  void namesTheMappingAsRouteAndTheServletAsLogger() {
    String id = RunningServer.newId();

    server.get(id, "/app/ok");

    assertThat(server.endOf(id).text("route")).isEqualTo("/app/*");
    assertThat(server.endOf(id).text("logger")).isEqualTo("com.example.servlets.ContractServlet");
  }
}
