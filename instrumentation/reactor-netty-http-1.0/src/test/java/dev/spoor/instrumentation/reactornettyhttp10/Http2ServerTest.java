/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServer;

/** Streams of one connection of HTTP/2, each of which is a request. */
class Http2ServerTest {
  private static final int STREAMS = 20;

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final IllegalStateException thrown = new IllegalStateException("thrown by the handler");
  private final HttpClient client = HttpClient.newHttpClient();
  private DisposableServer server;

  @BeforeEach
  void start() {
    server =
        HttpServer.create()
            .host("localhost")
            .port(0)
            .protocol(HttpProtocol.HTTP11, HttpProtocol.H2C)
            .route(
                routes ->
                    routes
                        .get("/ready", (request, response) -> response.sendString(Mono.just("yes")))
                        .post(
                            "/ok",
                            (request, response) ->
                                response.sendString(
                                    request
                                        .receive()
                                        .aggregate()
                                        .asString()
                                        .map(body -> body + Contexts.current().correlationId())))
                        .get("/fails", (request, response) -> Mono.error(thrown)))
            .bindNow();
    // A connection is upgraded with its first request, if that has no body.
    assertThat(send(request("/ready", "first").GET()).join().version())
        .isEqualTo(HttpClient.Version.HTTP_2);
  }

  @AfterEach
  void stop() {
    server.disposeNow();
  }

  private CompletableFuture<HttpResponse<String>> send(String path, String id) {
    return send(request(path, id).POST(HttpRequest.BodyPublishers.ofString("hello ")));
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String id) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
        .header("X-Correlation-ID", id);
  }

  private static List<RecordedOperation> awaited(int count) {
    await().until(() -> spoor.operations(Kind.HTTP_REQUEST).size() == count);
    return spoor.operations(Kind.HTTP_REQUEST);
  }

  @Test
  void recordsAStreamAsARequest() {
    HttpResponse<String> answer = send("/ok", "one").join();

    RecordedOperation request = awaited(2).get(1);
    assertThat(answer.headers().allValues("X-Correlation-ID")).containsExactly("one");
    assertThat(answer.body()).isEqualTo("hello one");
    assertThat(request)
        .completed()
        .has(
            entry("method", "POST"),
            entry("path", "/ok"),
            entry("status_code", 200),
            entry("request_bytes", 6L),
            entry("response_bytes", 9L),
            entry("client_ip", "127.0.0.1"));
    assertThat(request.correlationId()).isEqualTo("one");
  }

  @Test
  void keepsStreamsOfOneConnectionApart() {
    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, STREAMS).mapToObj(i -> send("/ok", "id-" + i)).toList();

    for (int i = 0; i < STREAMS; i++) {
      assertThat(answers.get(i).join().body()).isEqualTo("hello id-" + i);
    }
    assertThat(awaited(STREAMS + 1))
        .allSatisfy(request -> assertThat(request).completed())
        .extracting(RecordedOperation::correlationId)
        .doesNotHaveDuplicates();
  }

  /** Reactor Netty 1.0 resets the stream instead of answering, with and without an agent. */
  @Tag("newest")
  @Test
  void failsWhereTheHandlerDoes() {
    int status = send(request("/fails", "one").GET()).join().statusCode();

    assertThat(status).isEqualTo(500);
    assertThat(awaited(2).get(1)).failedWith(thrown).has(entry("status_code", 500));
  }
}
