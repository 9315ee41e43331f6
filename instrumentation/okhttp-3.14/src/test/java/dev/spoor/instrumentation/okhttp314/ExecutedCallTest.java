/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.ChallengedClientContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class ExecutedCallTest extends ChallengedClientContract {
  private final OkHttpClient client = new OkHttpClient();

  @Override
  protected Prepared get(URI uri, String... headers) {
    Request request = Requests.get(uri, headers);
    return () -> send(client, request);
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    OkHttpClient known = Requests.clientOf(user, word);
    return () -> {
      try (Response response = known.newCall(Requests.get(uri)).execute()) {
        return response.code();
      }
    };
  }

  @Override
  protected String logger() {
    return "okhttp3.OkHttpClient";
  }

  private static int send(OkHttpClient client, Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      assertThat(response.request().headers().size()).isEqualTo(request.headers().size());
      return response.code();
    }
  }

  @Test
  void recordsACallOfADerivedClientOnce() throws Exception {
    OkHttpClient derived = client.newBuilder().build().newBuilder().build();

    spoor.underOperation(() -> send(derived, Requests.get(server.uri(200))));

    String id = spoor.onlyOperation(Kind.METHOD_CALL).correlationId();
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed();
  }

  @Test
  void recordsTheCallOfAnInterceptorToo() throws Exception {
    OkHttpClient asking =
        client
            .newBuilder()
            .addInterceptor(
                chain -> {
                  send(client, Requests.get(server.uri(404)));
                  return chain.proceed(chain.request());
                })
            .build();

    send(asking, Requests.get(server.uri(200)));

    assertThat(spoor.operations()).hasSize(2);
    assertThat(spoor.operations().get(0)).has(entry("status_code", 200));
    assertThat(spoor.operations().get(1))
        .has(entry("status_code", 404))
        .isChildOf(spoor.operations().get(0));
  }

  @Test
  void leavesABodyAsItIs() throws Exception {
    RequestBody body = new FormBody.Builder().add("a", "b").build();
    Request request = Requests.get(server.uri(200)).newBuilder().post(body).build();

    try (Response response = client.newCall(request).execute()) {
      assertThat(response.body().string()).isEqualTo("a=b");
    }
    assertThat(spoor.onlyOperation()).completed().has(entry("method", "POST"));
  }

  @Test
  void recordsACancelledCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Call call = client.newCall(Requests.get(AnsweringServer.of(silent)));
      CompletableFuture<Throwable> thrown =
          CompletableFuture.supplyAsync(() -> catchThrowable(call::execute));
      try (Socket connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
        call.cancel();

        assertThat(thrown.get()).isInstanceOf(IOException.class);
      }
    }
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsThatTheTimeWasUp() throws Exception {
    OkHttpClient hasty = client.newBuilder().callTimeout(Duration.ofMillis(1)).build();
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Call call = hasty.newCall(Requests.get(AnsweringServer.of(silent)));

      Throwable thrown = catchThrowable(call::execute);

      assertThat(spoor.onlyOperation()).failedWith(thrown);
    }
  }

  @Test
  void leavesASecondExecutionToTheClient() throws Exception {
    Call call = client.newCall(Requests.get(server.uri(200)));
    call.execute().close();

    Throwable thrown = catchThrowable(call::execute);

    assertThat(thrown).isInstanceOf(IllegalStateException.class);
    assertThat(spoor.operations().get(1)).failedWith(thrown);
  }
}
