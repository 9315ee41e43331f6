/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;

class HttpServerTest {
  private static final String CLOSE = "\r\nHost: x\r\nConnection: close\r\nX-Correlation-ID: ";

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
  private final IllegalStateException thrown = new IllegalStateException("thrown by the handler");
  private DisposableServer server;

  @BeforeEach
  void start() {
    server =
        HttpServer.create()
            .host(InetAddress.getLoopbackAddress().getHostAddress())
            .port(0)
            .route(this::routes)
            .bindNow();
  }

  @AfterEach
  void stop() {
    server.disposeNow();
  }

  private void routes(HttpServerRoutes routes) {
    routes
        .get(
            "/ok",
            (request, response) -> {
              seen.add(Contexts.current().correlationId());
              return response.sendString(Mono.just("hello"));
            })
        .post("/echo", (request, response) -> response.send(request.receive().retain()))
        .get("/fails", (request, response) -> Mono.error(thrown))
        .get(
            "/breaks",
            (request, response) ->
                response.sendString(Flux.concat(Mono.just("half"), Mono.error(thrown))))
        .get("/never", (request, response) -> Mono.<Void>never().doOnSubscribe(s -> seen.add("on")))
        .ws("/socket", (in, out) -> out.sendString(Mono.just("hello")));
  }

  @Test
  void recordsARequest() throws IOException {
    String answer = exchange("GET /ok?a=b HTTP/1.1" + CLOSE + "one\r\n\r\n");

    RecordedOperation request = spoor.onlyOperation();
    assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("X-Correlation-ID: one");
    assertThat(request)
        .isOf(Kind.HTTP_REQUEST)
        .completed()
        .has(
            entry("method", "GET"),
            entry("path", "/ok"),
            entry("query", "a=b"),
            entry("status_code", 200),
            entry("response_bytes", 5L),
            entry("client_ip", "127.0.0.1"));
    assertThat(seen.poll()).isEqualTo("one").isEqualTo(request.correlationId());
  }

  @Test
  void countsWhatComesInPieces() throws IOException {
    exchange(
        "POST /echo HTTP/1.1"
            + CLOSE
            + "one\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("request_bytes", 5L), entry("response_bytes", 5L));
  }

  @Test
  void tellsRequestsOnOneConnectionApart() throws IOException {
    String answers =
        exchange(
            "GET /ok HTTP/1.1\r\nHost: x\r\nX-Correlation-ID: one\r\n\r\nGET /none HTTP/1.1"
                + CLOSE
                + "two\r\n\r\n");

    List<RecordedOperation> both = spoor.operations();
    assertThat(answers).contains("one", "two");
    assertThat(both).extracting(RecordedOperation::correlationId).containsExactly("one", "two");
    assertThat(both.get(0)).completed().has(entry("status_code", 200));
    assertThat(both.get(1)).completed().has(entry("status_code", 404));
  }

  @Test
  void keepsTheExceptionOfTheHandler() throws IOException {
    String answer = exchange("GET /fails HTTP/1.1" + CLOSE + "one\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 500");
    assertThat(spoor.onlyOperation()).has(entry("status_code", 500));
    assertThat(spoor.onlyOperation().error()).isSameAs(thrown);
  }

  @Test
  void failsWhereTheAnswerBreaksOff() throws IOException {
    exchange("GET /breaks HTTP/1.1" + CLOSE + "one\r\n\r\n");

    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void saysThatTheClientHasGone() throws Exception {
    try (Socket socket = connect()) {
      socket
          .getOutputStream()
          .write(("GET /never HTTP/1.1" + CLOSE + "one\r\n\r\n").getBytes(US_ASCII));
      assertThat(seen.take()).isEqualTo("on");
    }

    RecordedOperation request = spoor.onlyOperation();
    assertThat(request).completed().hasOutcome("cancelled");
    assertThat(request.attributes()).doesNotContainKey("status_code");
  }

  @Test
  void recordsWhatTheServerRefusesByItself() throws IOException {
    String answer = exchange("GET /ok HTTP/1.1\r\nno colon\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.").contains(" 400 ");
    assertThat(spoor.onlyOperation()).has(entry("status_code", 400));
    assertThat(spoor.onlyOperation().thrown()).isFalse();
  }

  @Test
  void recordsAWebsocketAsOneRequest() throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(handshake().getBytes(US_ASCII));
      assertThat(new String(socket.getInputStream().readNBytes(12), US_ASCII))
          .isEqualTo("HTTP/1.1 101");
    }

    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 101));
  }

  private static String handshake() {
    return "GET /socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + Base64.getEncoder().encodeToString(new byte[16])
        + "\r\nX-Correlation-ID: one\r\n\r\n";
  }

  @Test
  void answersWhileTheAgentFails() throws Exception {
    String answer = spoor.failing(() -> exchange("GET /fails HTTP/1.1" + CLOSE + "one\r\n\r\n"));

    assertThat(answer).startsWith("HTTP/1.1 500");
  }

  private String exchange(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }
}
