/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxcore45;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpServerTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private static final Vertx VERTX = Vertx.vertx();

  private final CompletableFuture<HttpServerRequest> received = new CompletableFuture<>();

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void hasTheRequestInForceAndNothingBehindIt() throws Exception {
    CompletableFuture<Object> inHandler = new CompletableFuture<>();
    CompletableFuture<Object> behind = new CompletableFuture<>();
    CompletableFuture<Context> connection = new CompletableFuture<>();
    int port =
        listen(
            VERTX
                .createHttpServer()
                .connectionHandler(opened -> connection.complete(Vertx.currentContext())),
            request -> {
              inHandler.complete(Contexts.current());
              request.response().end();
            });

    assertThat(answer(port, "Connection: close\r\n")).startsWith("HTTP/1.1 200");
    connection.get().runOnContext(nothing -> behind.complete(now()));

    assertThat(inHandler.get()).isNotNull();
    assertThat(behind.get()).isEqualTo("nothing");
    assertThat(request()).completed().has(entry("status_code", 200));
  }

  private static Object now() {
    return Contexts.current() == null ? "nothing" : Contexts.current();
  }

  @Test
  void isCancelledWhereTheClientHangsUpBeforeTheAnswer() throws Exception {
    int port = listen(received::complete);

    try (Socket socket = new Socket("localhost", port)) {
      send(socket, "");
      received.get();
    }

    await().until(() -> spoor.operations(Kind.HTTP_REQUEST).size() == 1);
    assertThat(request()).completed().hasOutcome("cancelled");
    assertThat(request().attributes()).doesNotContainKey("status_code");
  }

  @Test
  void tellsWhatTheHandlerThrewThatLeftTheRequestOpen() throws Exception {
    CompletableFuture<Throwable> reported = new CompletableFuture<>();
    IllegalStateException thrown = new IllegalStateException("thrown by the handler");
    int port =
        listen(
            request -> {
              Vertx.currentContext().exceptionHandler(reported::complete);
              throw thrown;
            });

    try (Socket socket = new Socket("localhost", port)) {
      send(socket, "");
      assertThat(reported.get()).isSameAs(thrown);
    }

    assertThat(request()).failedWith(thrown).hasOutcome("cancelled");
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    int port = listen(request -> request.response().end("ok"));

    String answer = spoor.failing(() -> answer(port, "Connection: close\r\n"));

    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("ok");
  }

  private static RecordedOperation request() {
    await().until(() -> spoor.operations(Kind.HTTP_REQUEST).size() == 1);
    return spoor.onlyOperation(Kind.HTTP_REQUEST);
  }

  private static int listen(Handler<HttpServerRequest> handler) {
    return listen(VERTX.createHttpServer(), handler);
  }

  private static int listen(HttpServer server, Handler<HttpServerRequest> handler) {
    return server
        .requestHandler(handler)
        .listen(0, "localhost")
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .actualPort();
  }

  private static String answer(int port, String header) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      send(socket, header);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static void send(Socket socket, String header) throws Exception {
    socket
        .getOutputStream()
        .write(
            ("GET /x HTTP/1.1\r\nHost: x\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
  }
}
