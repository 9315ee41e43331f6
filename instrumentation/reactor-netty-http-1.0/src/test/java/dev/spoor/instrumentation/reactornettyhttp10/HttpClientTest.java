/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.HttpClientContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;

class HttpClientTest extends HttpClientContract {
  private final HttpClient client = HttpClient.create().followRedirect(true);

  @Override
  protected Prepared get(URI uri, String... headers) {
    HttpClient.ResponseReceiver<?> request =
        client
            .headers(
                all -> {
                  for (int i = 0; i < headers.length; i += 2) {
                    all.add(headers[i], headers[i + 1]);
                  }
                })
            .get()
            .uri(uri.toString());
    return () -> send(request);
  }

  private static int send(HttpClient.ResponseReceiver<?> request) throws Exception {
    try {
      return request
          .responseSingle((response, body) -> body.thenReturn(response.status().code()))
          .block();
    } catch (RuntimeException e) {
      throw (Exception) Exceptions.unwrap(e);
    }
  }

  @Override
  protected String logger() {
    return "reactor.netty.http.client.HttpClient";
  }

  @Test
  void startsOnceForEachSubscription() {
    Mono<String> twice = client.get().uri(server.uri(200)).responseContent().aggregate().asString();

    twice.block();
    twice.block();

    assertThat(spoor.operations()).hasSize(2).allMatch(call -> call.ends() == 1);
  }

  @Test
  void recordsACallBelowABaseUrl() {
    String base = "http://127.0.0.1:" + server.uri(200).getPort();

    client.baseUrl(base).get().uri("/200?a=b").response().block();

    assertThat(spoor.onlyOperation()).has(entry("url", base + "/200?a=b"));
  }

  @Test
  void leavesABodyAsItIs() {
    String echo =
        client
            .post()
            .uri(server.uri(200))
            .send(ByteBufMono.fromString(Mono.just("a body")))
            .responseContent()
            .aggregate()
            .asString()
            .block();

    assertThat(echo).isEqualTo("a body");
    assertThat(spoor.onlyOperation()).completed().has(entry("method", "POST"));
  }

  @Test
  void callsTheSubscriberUnderItsContext() throws Exception {
    CompletableFuture<Context> seen = new CompletableFuture<>();

    Context caller =
        spoor.underOperation(
            () -> {
              client
                  .get()
                  .uri(server.uri(200))
                  .response()
                  .subscribe(response -> seen.complete(Contexts.current()));
              return Contexts.current();
            });

    assertThat(seen.get()).isSameAs(caller);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed();
  }

  @Test
  void recordsACancelledCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Disposable call =
          client.get().uri(AnsweringServer.of(silent)).response().subscribe(response -> {});
      try (Socket connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
        call.dispose();
      }
    }
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsThatTheServerHungUp() throws Exception {
    try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<?> call =
          client.disableRetry(true).get().uri(AnsweringServer.of(rude)).response().toFuture();
      try (Socket connection = rude.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
      }

      Throwable thrown = catchThrowable(call::get).getCause();

      assertThat(thrown).isInstanceOf(IOException.class);
      assertThat(spoor.onlyOperation()).failedWith(thrown);
    }
  }
}
