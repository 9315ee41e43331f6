/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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

/** What Vert.x can do with a request beside answering it. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#vertx")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class VertxContractIT {
  private static RunningServer server;

  @Parameter HttpServerApp app;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app) {
    server = RunningServer.of(app, Jdks.found().reduce((first, last) -> last).orElseThrow());
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
    "/app/orders/17, /app/orders/:id",
    "/app/ok, /app/ok",
    "/nested/parts/5, /nested/parts/:part",
    "/async/blocking, /async/blocking",
    "/app/throws, /app/throws"
  })
  void namesTheRoute(String path, String route) {
    String id = RunningServer.newId();

    server.get(id, path);

    assertThat(server.endOf(id).text("route")).isEqualTo(route);
  }

  @Test
  void namesNoRouteWhereNothingHandles() {
    String id = RunningServer.newId();

    server.get(id, "/nothing");

    assertThat(server.endOf(id).has("route")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/async/timer",
        "/async/blocking",
        "/async/blocking-handler",
        "/async/run-on-context",
        "/async/future"
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
  void recordsACallOfTheClientAndGoesOnUnderTheRequest() {
    String id = RunningServer.newId();

    server.get(id, "/async/calls");

    List<EventLine> lines = server.linesOf(id);
    String span = lines.get(0).text("span_id");
    assertThat(lines)
        .extracting(EventLine::event)
        .containsExactly(
            "http_request_start",
            "http_client_start",
            "http_client_complete",
            "method_start",
            "method_complete",
            "http_request_complete");
    assertThat(lines.subList(1, 5)).allMatch(line -> line.text("parent_span_id").equals(span));
  }

  @ParameterizedTest
  @CsvSource({
    "/failures/refused, 422, http_request_complete, a quantity of 0,"
        + " java.lang.IllegalArgumentException",
    "/failures/later, 500, http_request_failed, no stock is known,"
        + " java.lang.UnsupportedOperationException",
    "/failures/absent, 404, http_request_complete, '', ''"
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
  }

  @Test
  void endsWithTheFileThatIsSent() {
    String id = RunningServer.newId();
    String file = app.folder().resolve("pom.xml").toString();

    String sent = server.get(id, "/app/file?name=" + file).body();

    assertThat(sent).contains("<artifactId>");
    assertThat(server.endOf(id).text("response_bytes")).isEqualTo("" + sent.length());
  }

  @ParameterizedTest
  @CsvSource({
    "/app/ok, 200, http_request_complete",
    "/app/download, 200, http_request_complete",
    "/app/throws, 500, http_request_failed"
  })
  void recordsARequestOfHttp2(String path, int status, String event) {
    String id = RunningServer.newId();

    // One of its own: a connection is upgraded with its first request, or never. JDK and Vert.x 4.5
    // fail now and then, with no agent too, where the first has a large answer.
    HttpClient client = HttpClient.newHttpClient();
    client
        .sendAsync(server.request("/app/ok").build(), HttpResponse.BodyHandlers.discarding())
        .join();
    HttpResponse<String> response =
        client
            .sendAsync(
                server.request(path).header("X-Correlation-ID", id).build(),
                HttpResponse.BodyHandlers.ofString())
            .join();

    EventLine end = server.endOf(id);
    assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(response.headers().allValues("X-Correlation-ID")).containsExactly(id);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("status_code")).isEqualTo("" + status);
    assertThat(end.text("route")).isEqualTo(path);
    assertThat(end.text("response_bytes")).isEqualTo("" + response.body().length());
  }

  @Test
  void recordsAWebSocketAsOneRequest() {
    String id = RunningServer.newId();
    Echo echo = new Echo();

    WebSocket socket =
        server
            .client()
            .newWebSocketBuilder()
            .header("X-Correlation-ID", id)
            .buildAsync(server.webSocket("/socket"), echo)
            .join();
    socket.sendText("hello", true).join();

    assertThat(echo.heard.join()).isEqualTo("hello");
    assertThat(server.endOf(id).text("status_code")).isEqualTo("101");
    socket.abort();
  }

  private static final class Echo implements WebSocket.Listener {
    final CompletableFuture<String> heard = new CompletableFuture<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      heard.complete(text.toString());
      return heard;
    }
  }
}
