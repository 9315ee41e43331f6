/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JavaNetHttpInstrumentationTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void recordsACall() throws Exception {
    HttpRequest request = requestTo(URI.create(server.uri(200) + "?a=b"));

    client.send(request, BodyHandlers.discarding());

    assertThat(spoor.onlyOperation())
        .isOf(Kind.HTTP_CLIENT)
        .completed()
        .hasOnly(
            entry("method", "GET"),
            entry("url", request.uri().toString()),
            entry("status_code", 200));
    assertThat(spoor.onlyOperation().logger()).isEqualTo("java.net.http.HttpClient");
  }

  @Test
  void recordsAnErrorStatus() throws Exception {
    client.send(request(503), BodyHandlers.discarding());

    assertThat(spoor.onlyOperation()).has(entry("status_code", 503));
  }

  @Test
  void recordsTheFailureAndRethrowsIt() throws IOException {
    Throwable thrown =
        catchThrowable(
            () -> client.send(requestTo(AnsweringServer.nowhere()), BodyHandlers.discarding()));

    assertThat(thrown).isInstanceOf(IOException.class);
    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void sendsTheIdAlongAndLeavesTheRequestAsItIs() throws Exception {
    HttpRequest request = request(200);

    sendUnderOperation(request);
    sendUnderOperation(request);

    assertThat(request.headers().map()).isEmpty();
    List<RecordedOperation> around = spoor.operations(Kind.METHOD_CALL);
    assertThat(server.ids().take()).containsExactly(around.get(0).correlationId());
    assertThat(server.ids().take()).containsExactly(around.get(1).correlationId());
    assertThat(around.get(0).correlationId()).isNotEqualTo(around.get(1).correlationId());
  }

  @Test
  void belongsToWhatIsUnderWay() throws Exception {
    sendUnderOperation(request(200));

    RecordedOperation around = spoor.onlyOperation(Kind.METHOD_CALL);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).isChildOf(around);
  }

  @Test
  void leavesAHeaderThatTheApplicationSet() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri(200)).header("x-correlation-id", "theirs").build();

    sendUnderOperation(request);

    assertThat(server.ids().take()).containsExactly("theirs");
  }

  @Test
  void sendsTheIdAlongWithARedirect() throws Exception {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    spoor.underOperation(() -> following.send(request(302), BodyHandlers.discarding()));

    String id = spoor.onlyOperation(Kind.METHOD_CALL).correlationId();
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 200));
  }

  @Test
  void recordsAnAsynchronousCallWhenItCompletes() throws Exception {
    CompletableFuture<HttpResponse<Void>> response =
        client.sendAsync(request(404), BodyHandlers.discarding());

    assertThat(response.get().statusCode()).isEqualTo(404);
    assertThat(spoor.onlyOperation()).has(entry("status_code", 404));
  }

  @Test
  void recordsAnAsynchronousFailure() throws IOException {
    CompletableFuture<HttpResponse<Void>> response =
        client.sendAsync(requestTo(AnsweringServer.nowhere()), BodyHandlers.discarding());

    Throwable thrown = catchThrowable(response::get);

    assertThat(thrown).isInstanceOf(ExecutionException.class);
    assertThat(spoor.onlyOperation().error()).isInstanceOf(IOException.class);
  }

  @Test
  void recordsACancelledCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<HttpResponse<Void>> response =
          client.sendAsync(requestTo(AnsweringServer.of(silent)), BodyHandlers.discarding());

      response.cancel(true);

      assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
    }
  }

  @Test
  void leavesTheCallerTheFutureThatHangsUpWhenItIsCancelled() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<HttpResponse<Void>> response =
          client.sendAsync(requestTo(AnsweringServer.of(silent)), BodyHandlers.discarding());

      try (Socket connection = silent.accept()) {
        connection.setSoTimeout(20_000);
        connection.getInputStream().read();
        response.cancel(true);
        connection.getInputStream().readAllBytes();
      }

      assertThat(response).isCompletedExceptionally();
      assertThat(response.getClass().getSimpleName()).isEqualTo("MinimalFuture");
    }
  }

  @Test
  void endsBeforeTheCallerGoesOn() throws Exception {
    Gate gate = new Gate();

    CompletableFuture<Integer> ends =
        client
            .sendAsync(request(200), behind(gate))
            .thenApply(response -> spoor.started().get(0).ends());
    gate.open();

    assertThat(ends.get()).isEqualTo(1);
  }

  @Test
  void endsBeforeTheCallerHearsOfAFailure() throws Exception {
    Gate gate = new Gate();
    RuntimeException refused = new IllegalStateException("as asked");

    CompletableFuture<Integer> ends =
        client
            .sendAsync(
                request(200),
                info -> {
                  gate.pass();
                  throw refused;
                })
            .handle((response, thrown) -> spoor.started().get(0).ends());
    gate.open();

    assertThat(ends.get()).isEqualTo(1);
    assertThat(spoor.onlyOperation()).failedWith(refused);
  }

  @Test
  void leavesTheRefusalOfANullToTheClient() {
    Throwable thrown = catchThrowable(() -> client.send(null, BodyHandlers.discarding()));

    assertThat(thrown).isInstanceOf(NullPointerException.class);
    assertThat(spoor.operations()).isEmpty();
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    HttpResponse<Void> response =
        spoor.failing(() -> client.send(request(200), BodyHandlers.discarding()));

    assertThat(response).isNotNull();
    assertThat(response.statusCode()).isEqualTo(200);
  }

  private void sendUnderOperation(HttpRequest request) throws Exception {
    spoor.underOperation(() -> client.send(request, BodyHandlers.discarding()));
  }

  private HttpRequest request(int status) {
    return requestTo(server.uri(status));
  }

  private static HttpRequest requestTo(URI uri) {
    return HttpRequest.newBuilder(uri).build();
  }

  /** Discards the body once the gate is open. */
  private static HttpResponse.BodyHandler<Void> behind(Gate gate) {
    return info -> {
      gate.pass();
      return HttpResponse.BodySubscribers.discarding();
    };
  }
}
