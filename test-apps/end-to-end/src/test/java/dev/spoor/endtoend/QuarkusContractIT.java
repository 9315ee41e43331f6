/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What Quarkus REST knows of a request beside Vert.x, which has the one operation. */
@ParameterizedClass(name = "{0}", allowZeroInvocations = true) // built with the libraries
@MethodSource("dev.spoor.endtoend.HttpServerApp#quarkus")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class QuarkusContractIT {
  private static RunningServer server;

  @Parameter HttpServerApp app;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app) {
    server = RunningServer.of(app, Jdks.found().findFirst().orElseThrow());
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
    "/app/orders/17, /app/orders/{id}, ContractResource, 200, http_request_complete, ''",
    "/app/uni, /app/uni, ContractResource, 200, http_request_complete, ''",
    "/shelves/2/boxes/7, /shelves/{shelf}/boxes/{box}, ShelfResource$Box, 200,"
        + " http_request_complete, ''",
    "/shelves/2/boxes/7/label, /shelves/{shelf}/boxes/{box}/label, ShelfResource$Box, 200,"
        + " http_request_complete, ''",
    "/failures/refused, /failures/refused, FailureResource, 422, http_request_complete,"
        + " java.lang.IllegalArgumentException",
    "/failures/mapped, /failures/mapped, FailureResource, 500, http_request_failed,"
        + " java.lang.UnsupportedOperationException"
  })
  void namesTheTemplateTheResourceAndTheException(
      String path, String route, String resource, int status, String event, String errorType) {
    String id = RunningServer.newId();

    int answered = server.get(id, path).statusCode();

    EventLine end = server.endOf(id);
    assertThat(answered).isEqualTo(status);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("route")).isEqualTo(route);
    assertThat(end.text("logger")).isEqualTo("com.example.servers." + resource);
    assertThat(end.text("error_type")).isEqualTo(errorType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app/orders/17", "/app/uni", "/app/delayed", "/app/executor"})
  void hasTheResourcesLinesUnderTheRequest(String path) {
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
  void leavesItsLogManagerAlone() {
    assertThat(server.stdout("log manager (\\S+)")).isEqualTo("org.jboss.logmanager.LogManager");
  }
}
