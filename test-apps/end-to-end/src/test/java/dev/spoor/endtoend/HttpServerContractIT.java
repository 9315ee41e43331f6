/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static dev.spoor.endtoend.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** What every server does with a request, whatever it is built from. */
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
@ParameterizedClass(name = "{0} on {1}")
@MethodSource("dev.spoor.endtoend.HttpServerApp#onJdks")
class HttpServerContractIT {
  private static final int MEGABYTE = 1 << 20;

  private static RunningServer server;

  @Parameter(0)
  HttpServerApp app;

  @Parameter(1)
  Jdk jdk;

  @BeforeParameterizedClassInvocation
  static void start(HttpServerApp app, Jdk jdk) {
    server = RunningServer.of(app, jdk);
  }

  /** With answers under way that have no end: it is the server that breaks them off. */
  @AfterParameterizedClassInvocation
  static void stop() {
    EndlessAnswer read = EndlessAnswer.of(server).isRead();
    EndlessAnswer unread = EndlessAnswer.of(server);

    EventLines all = server.stop();

    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.last().json().path("open_operations").asLong(-1)).isZero();
    assertThat(all.last().json().path("advice_failures")).isEmpty();
    assertIsAbandoned(server.endOf(read.id()));
    assertIsAbandoned(server.endOf(unread.id()));
  }

  private static void assertIsAbandoned(EventLine end) {
    assertThat(end.event()).isEqualTo("http_request_failed");
    assertThat(end.text("error_type")).isEqualTo("abandoned");
    assertThat(end.text("level")).isEqualTo("warn");
    assertThat(end.text("status_code")).isEqualTo("200");
    assertThat(end.has("outcome")).isFalse();
  }

  @Test
  void recordsARequestFromReceiptToLastByte() {
    String id = RunningServer.newId();

    HttpResponse<String> response =
        server.send(id, server.request("/app/ok?a=b").header("User-Agent", "contract/1"));

    List<EventLine> lines = server.linesOf(id);
    EventLine start = lines.get(0);
    EventLine end = lines.get(lines.size() - 1);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(start.event()).isEqualTo("http_request_start");
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("level")).isEqualTo("info");
    assertThat(end.text("method")).isEqualTo("GET");
    assertThat(end.text("path")).isEqualTo("/app/ok");
    assertThat(end.text("query")).isEqualTo("a=b");
    assertThat(end.text("status_code")).isEqualTo("200");
    assertThat(end.text("client_ip")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    assertThat(end.text("user_agent")).isEqualTo("contract/1");
    assertThat(end.text("response_bytes")).isEqualTo("" + response.body().length());
    assertThat(end.json().path("duration_ms").asDouble()).isPositive();
  }

  @Test
  void hasTheHandlersOwnLinesUnderTheRequest() {
    String id = RunningServer.newId();

    server.get(id, "/app/ok");

    List<EventLine> lines = server.linesOf(id);
    String span = lines.get(0).text("span_id");
    assertThat(lines)
        .extracting(EventLine::event)
        .containsExactly(
            "http_request_start", "method_start", "method_complete", "http_request_complete");
    assertThat(lines.subList(1, 3)).allMatch(line -> line.text("parent_span_id").equals(span));
  }

  @Test
  void hasTheLinesOfTheHandlersExecutorUnderTheRequest() {
    String id = RunningServer.newId();

    server.get(id, "/app/executor");

    List<EventLine> lines = server.linesOf(id);
    String span = lines.get(0).text("span_id");
    assertThat(lines)
        .filteredOn(line -> line.text("kind").equals("method"))
        .hasSize(2)
        .allMatch(line -> line.text("parent_span_id").equals(span));
  }

  @ParameterizedTest
  @CsvSource({
    "/app/ok, 200, http_request_complete, info, ''",
    "/app/status?code=204, 204, http_request_complete, info, ''",
    "/app/status?code=404, 404, http_request_complete, info, ''",
    "/app/status?code=422, 422, http_request_complete, info, ''",
    "/app/redirect, 302, http_request_complete, info, ''",
    "/app/status?code=503, 503, http_request_failed, error, 503"
  })
  void endsAsTheAnswerSays(String path, int status, String event, String level, String errorType) {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, path);

    EventLine end = server.endOf(id);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(end.text("status_code")).isEqualTo("" + status);
    assertThat(end.event()).isEqualTo(event);
    assertThat(end.text("level")).isEqualTo(level);
    assertThat(end.text("error_type")).isEqualTo(errorType);
    assertThat(end.has("stack_trace")).isFalse();
    assertThat(response.headers().allValues("X-Correlation-ID")).containsExactly(id);
  }

  @Test
  void failsWithTheExceptionOfTheHandler() {
    String id = RunningServer.newId();

    String answer = server.raw(closing("GET /app/throws HTTP/1.1", id));

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_failed");
    assertThat(end.text("level")).isEqualTo("error");
    assertThat(end.text("error_type")).isEqualTo("java.lang.IllegalStateException");
    assertThat(end.text("stack_trace")).contains("thrown by the handler");
    if (app.answersForAHandlerThatThrows()) {
      assertThat(answer).startsWith("HTTP/1.1 500").containsOnlyOnce(id);
      assertThat(end.text("status_code")).isEqualTo("500");
    } else {
      assertThat(answer).isEmpty();
      assertThat(end.has("status_code")).isFalse();
    }
  }

  private static String closing(String requestLine, String id) {
    return requestLine + "\r\nHost: x\r\nConnection: close\r\nX-Correlation-ID: " + id + "\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app/nothing", "/nothing"})
  void completesWhatNothingHandles(String path) {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, path);

    EventLine end = server.endOf(id);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(end.text("status_code")).isEqualTo("404");
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("level")).isEqualTo("info");
    assertThat(end.text("client_ip")).isNotEmpty();
    assertThat(end.has("error_type")).isEqualTo(app.throwsWhereNothingHandles());
    assertThat(end.has("stack_trace")).isFalse();
    assertThat(response.headers().allValues("X-Correlation-ID")).containsExactly(id);
  }

  /** Of what was sent as much as the server has understood, and nothing else. */
  @ParameterizedTest
  @CsvSource({"GET /app/ok HTTP/1.1|broken header|no colon||, GET, /app/ok", "GARBAGE||, , "})
  void recordsWhatTheServerRefusesByItself(
      String sent, @Nullable String method, @Nullable String path) {
    String before = RunningServer.newId();
    server.get(before, "/app/ok");
    server.linesOf(before);
    int refusedBefore = refused().size();

    String answer = server.raw(sent.replace("|", "\r\n"));

    assertThat(answer).matches("(?s)HTTP/1\\.[01] 400.*");
    EventLine end =
        await().until(this::refused, all -> all.size() > refusedBefore).get(refusedBefore);
    assertThat(end.json().path("method").asString(null)).isIn(method, null);
    assertThat(end.json().path("path").asString(null)).isIn(path, null);
  }

  /** A scanner of ports must not switch anything off. */
  @Test
  void staysAtWorkWhateverItIsSent() {
    for (int i = 0; i < 12; i++) {
      server.raw("GARBAGE\r\n\r\n");
      server.raw(closing("GET /app/ok HTTP/1.1", "a b\u0001"));
    }
    String id = RunningServer.newId();

    server.get(id, "/app/ok");

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("status_code")).isEqualTo("200");
    assertThat(server.lines().of("agent_warning"))
        .noneMatch(line -> line.text("cause").matches("advice_.*|failure_.*|switched off.*"));
  }

  private List<EventLine> refused() {
    return server.lines().where(line -> line.isEnd() && line.text("status_code").equals("400"));
  }

  @Test
  void answersAHeadWithoutABody() {
    String id = RunningServer.newId();

    HttpResponse<String> response =
        server.send(
            id, server.request("/app/ok").method("HEAD", HttpRequest.BodyPublishers.noBody()));

    assertThat(response.body()).isEmpty();
    assertThat(server.endOf(id).text("method")).isEqualTo("HEAD");
    assertThat(server.endOf(id).text("status_code")).isEqualTo("200");
  }

  @Test
  void countsAMegabyteUp() {
    String id = RunningServer.newId();

    HttpResponse<String> response =
        server.send(
            id,
            server
                .request("/app/upload")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[MEGABYTE])));

    assertThat(response.body()).isEqualTo("" + MEGABYTE);
    assertThat(server.endOf(id).text("request_bytes")).isEqualTo("" + MEGABYTE);
  }

  @Test
  void countsAMegabyteDown() {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, "/app/download");

    assertThat(response.body()).hasSize(MEGABYTE);
    assertThat(server.endOf(id).text("response_bytes")).isEqualTo("" + MEGABYTE);
  }

  @Test
  void lastsUntilTheLastByteOfAStream() {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, "/app/stream");

    EventLine end = server.endOf(id);
    assertThat(response.body()).contains("data: 4");
    assertThat(end.json().path("duration_ms").asDouble()).isGreaterThan(390);
  }

  @Test
  void saysThatTheClientHasGone() throws IOException {
    String id = RunningServer.newId();

    server.leave("/app/endless", id, 100_000);

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_complete");
    assertThat(end.text("outcome")).isEqualTo("cancelled");
  }

  @Test
  void failsWhereTheWritingThreadWasInterrupted() {
    assumeThat(app.writesOnTheServersThread()).isTrue();
    String id = RunningServer.newId();

    server.raw(closing("GET /app/interrupted HTTP/1.1", id));

    EventLine end = server.endOf(id);
    assertThat(end.event()).isEqualTo("http_request_failed");
    assertThat(end.text("level")).isEqualTo("error");
    assertThat(end.text("error_type")).matches("java\\.(io|nio)\\..*Exception");
    assertThat(end.text("status_code")).isEqualTo("200");
    assertThat(end.has("outcome")).isFalse();
  }

  @Test
  void waitsForAClientThatReadsSlowly() throws IOException {
    String id = RunningServer.newId();

    try (Socket socket = server.connect()) {
      socket
          .getOutputStream()
          .write(
              ("GET /app/download HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Correlation-ID: "
                      + id
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 16; i++) {
        socket.getInputStream().readNBytes(65_536);
      }
      socket.getInputStream().readAllBytes();
    }

    assertThat(server.endOf(id).text("status_code")).isEqualTo("200");
  }

  @Test
  void tellsRequestsOnOneConnectionApart() {
    String first = RunningServer.newId();
    String second = RunningServer.newId();

    String answers =
        server.raw(
            "GET /app/ok HTTP/1.1\r\nHost: x\r\nX-Correlation-ID: "
                + first
                + "\r\n\r\nGET /app/status?code=404 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Correlation-ID: "
                + second
                + "\r\n\r\n");

    assertThat(answers).contains(first, second);
    assertThat(server.endOf(first).text("status_code")).isEqualTo("200");
    assertThat(server.endOf(second).text("status_code")).isEqualTo("404");
  }

  @Test
  void crossesNoneOfTwoHundredRequestsAtOnce() {
    List<String> ids = IntStream.range(0, 200).mapToObj(i -> RunningServer.newId()).toList();

    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (String id : ids) {
      answers.add(
          server
              .client()
              .sendAsync(
                  server.request("/app/executor").header("X-Correlation-ID", id).build(),
                  HttpResponse.BodyHandlers.ofString()));
    }
    answers.forEach(CompletableFuture::join);

    for (String id : ids) {
      List<EventLine> lines = server.linesOf(id);
      assertThat(lines).hasSize(4);
      assertThat(lines.subList(1, 3))
          .allMatch(line -> line.text("parent_span_id").equals(lines.get(0).text("span_id")));
    }
    assertThat(answers)
        .allMatch(answer -> answer.join().headers().firstValue("X-Correlation-ID").isPresent());
  }

  @Test
  void leavesTheApplicationsOwnHeaderAlone() {
    String id = RunningServer.newId();

    HttpResponse<String> response = server.get(id, "/app/own-header");

    assertThat(response.headers().allValues("X-Correlation-ID"))
        .containsExactly("of-the-application");
    assertThat(server.endOf(id).text("status_code")).isEqualTo("200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "", "{x}", "ä"})
  void makesAnIdWhereTheOneThatCameIsNone(String bad) {
    String mark = RunningServer.newId();

    String answer =
        server.raw(
            "GET /app/ok?mark="
                + mark
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Correlation-ID: "
                + bad
                + "\r\n\r\n");

    assertThat(idOfTheRequestMarked(mark))
        .matches("[0-9a-f]{32}")
        .satisfies(id -> assertThat(answer).contains(id));
  }

  @Test
  void takesTheFirstHeaderThatIsValidAndHasOneValue() {
    String mark = RunningServer.newId();

    String answer =
        server.raw(
            "GET /app/ok?mark="
                + mark
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "X-Correlation-ID: one\r\nX-Correlation-ID: two\r\nX-Trace-ID: three\r\nX-Request-ID: four\r\n\r\n");

    assertThat(idOfTheRequestMarked(mark)).isEqualTo("three");
    assertThat(answer).contains("three").doesNotContain("one", "two", "four");
  }

  private static String idOfTheRequestMarked(String mark) {
    return await()
        .until(
            () ->
                server
                    .lines()
                    .where(line -> line.isEnd() && line.text("query").equals("mark=" + mark)),
            lines -> !lines.isEmpty())
        .get(0)
        .text("correlation_id");
  }

  @Test
  void followsAnInboundTraceparent() {
    String id = RunningServer.newId();
    String trace = "0af7651916cd43dd8448eb211c80319c";

    server.send(
        id,
        server.request("/app/ok").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

    assertThat(server.linesOf(id)).allMatch(line -> line.text("trace_id").equals(trace));
  }

  @Test
  void passesOverAMalformedTraceparent() {
    String id = RunningServer.newId();

    server.send(id, server.request("/app/ok").header("traceparent", "00-zz-b7ad6b7169203331-01"));

    assertThat(server.endOf(id).text("trace_id")).matches("[0-9a-f]{32}");
  }

  @Test
  void passesOverHealthChecksUnlessTheyFail() {
    String fine = RunningServer.newId();
    String failing = RunningServer.newId();

    server.get(fine, "/health");
    server.get(failing, "/health?code=503");

    List<EventLine> lines = server.linesOf(failing);
    assertThat(lines)
        .extracting(EventLine::event)
        .contains("http_request_start", "http_request_failed");
    assertThat(server.lines().where(line -> line.text("correlation_id").equals(fine))).isEmpty();
  }
}
