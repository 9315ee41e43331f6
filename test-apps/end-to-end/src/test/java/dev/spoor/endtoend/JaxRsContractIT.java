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

/** What JAX-RS knows of a request beside its container, which has the one operation. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#jersey")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class JaxRsContractIT {
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
    "/17, /{id}, 200, http_request_complete, ''",
    "/17/later, /{id}/later, 200, http_request_complete, ''",
    "/17/refused, /{id}/refused, 422, http_request_complete, java.lang.IllegalArgumentException",
    "/17/refused-later, /{id}/refused-later, 422, http_request_complete,"
        + " java.lang.IllegalArgumentException",
    "/17/absent, /{id}/absent, 404, http_request_complete, jakarta.ws.rs.NotFoundException",
    "/17/throws, /{id}/throws, 500, http_request_failed, java.lang.IllegalStateException"
  })
  void namesTheTemplateTheResourceAndTheException(
      String path, String template, int status, String event, String errorType) {
    String id = RunningServer.newId();

    int answered = server.get(id, "/shop/api/orders" + path).statusCode();

    EventLine end = server.endOf(id);
    assertThat(answered).isEqualTo(status);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("route")).isEqualTo("/shop/api/orders" + template);
    assertThat(end.text("logger")).isEqualTo("com.example.servers.OrderResource");
    assertThat(end.text("error_type")).isEqualTo(errorType);
  }

  @Test
  void namesTheTemplateOfALocatorBeforeThatOfTheResource() {
    String id = RunningServer.newId();

    server.get(id, "/shop/api/orders/17/lines/3");

    EventLine end = server.endOf(id);
    assertThat(end.text("route")).isEqualTo("/shop/api/orders/{id}/lines/{line}");
    assertThat(end.text("logger")).isEqualTo("com.example.servers.OrderResource$Lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/17", "/17/later"})
  void hasTheResourcesLinesUnderTheRequest(String path) {
    String id = RunningServer.newId();

    server.get(id, "/shop/api/orders" + path);

    List<EventLine> lines = server.linesOf(id);
    String span = lines.get(0).text("span_id");
    assertThat(lines)
        .extracting(EventLine::event)
        .containsExactly(
            "http_request_start", "method_start", "method_complete", "http_request_complete");
    assertThat(lines.subList(1, 3)).allMatch(line -> line.text("parent_span_id").equals(span));
  }
}
