/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AsyncClientTest extends ChallengedClientContract {
  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  @BeforeEach
  void start() {
    client.start();
  }

  @AfterEach
  void close() throws IOException {
    client.close();
  }

  @Override
  protected Prepared get(URI uri, String... headers) {
    SimpleHttpRequest request = new SimpleHttpRequest("GET", uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return () -> codeOf(client.execute(request, null));
  }

  private static int codeOf(Future<SimpleHttpResponse> response) throws Exception {
    try {
      return response.get().getCode();
    } catch (ExecutionException e) {
      throw (Exception) e.getCause();
    }
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    return () -> {
      try (CloseableHttpAsyncClient known =
          HttpAsyncClients.custom()
              .setDefaultCredentialsProvider(Users.known(user, word))
              .build()) {
        known.start();
        return codeOf(known.execute(new SimpleHttpRequest("GET", uri), null));
      }
    };
  }

  @Override
  protected String logger() {
    return "org.apache.hc.client5.http.async.HttpAsyncClient";
  }

  @Test
  void endsBeforeTheCallbackRunsUnderTheCallersContext() throws Exception {
    Seen seen = new Seen();

    Context caller =
        spoor.underOperation(
            () -> {
              client.execute(new SimpleHttpRequest("GET", server.uri(200)), seen);
              return Contexts.current();
            });

    assertThat(seen.context.get()).isSameAs(caller);
    assertThat(seen.ends.get()).isEqualTo(1);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed();
  }

  @Test
  void tellsTheCallbackOfTheFailure() throws Exception {
    Seen seen = new Seen();

    spoor.underOperation(
        () -> client.execute(new SimpleHttpRequest("GET", AnsweringServer.nowhere()), seen));

    Throwable thrown = catchThrowable(seen.context::get).getCause();
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).failedWith(thrown);
  }

  /** In 5.0 only the application's future is cancelled; the call goes on. */
  @Test
  @Tag("newest")
  void recordsACancelledCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Seen seen = new Seen();
      Future<SimpleHttpResponse> response =
          client.execute(new SimpleHttpRequest("GET", AnsweringServer.of(silent)), seen);
      try (Socket connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
        response.cancel(true);
      }

      assertThat(catchThrowable(seen.context::get)).isInstanceOf(CancellationException.class);
    }
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void leavesTheRequestAsItIs() throws Exception {
    SimpleHttpRequest request = new SimpleHttpRequest("GET", server.uri(200));

    spoor.underOperation(() -> codeOf(client.execute(request, null)));

    assertThat(request.getHeaders()).isEmpty();
  }

  /**
   * A callback that notes under which context it runs, and how often the call has ended by then.
   */
  private static final class Seen implements FutureCallback<SimpleHttpResponse> {
    private final CompletableFuture<Context> context = new CompletableFuture<>();
    private final CompletableFuture<Integer> ends = new CompletableFuture<>();

    @Override
    public void completed(SimpleHttpResponse response) {
      ends.complete(spoor.started().get(1).ends());
      context.complete(Contexts.current());
    }

    @Override
    public void failed(Exception thrown) {
      context.completeExceptionally(thrown);
    }

    @Override
    public void cancelled() {
      context.cancel(true);
    }
  }
}
