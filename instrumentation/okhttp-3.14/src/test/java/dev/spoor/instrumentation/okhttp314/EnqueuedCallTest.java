/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.okhttp314;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.ChallengedClientContract;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.RecordedOperation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class EnqueuedCallTest extends ChallengedClientContract {
  private final OkHttpClient client = new OkHttpClient();

  @Override
  protected Prepared get(URI uri, String... headers) {
    Request request = Requests.get(uri, headers);
    return () -> send(client, request).status();
  }

  @Override
  protected Prepared getAs(String user, String word, URI uri) {
    OkHttpClient known = Requests.clientOf(user, word);
    return () -> send(known, Requests.get(uri)).status();
  }

  @Override
  protected String logger() {
    return "okhttp3.OkHttpClient";
  }

  private static Answer send(OkHttpClient client, Request request) throws Exception {
    Answered answered = new Answered();
    client.newCall(request).enqueue(answered);
    return answered.get();
  }

  @Test
  void endsBeforeTheCallbackRunsUnderTheCallersContext() throws Exception {
    Answered answered = new Answered();

    Context caller =
        spoor.underOperation(
            () -> {
              client.newCall(Requests.get(server.uri(200))).enqueue(answered);
              return Contexts.current();
            });

    assertThat(answered.get().context()).isSameAs(caller);
    assertThat(answered.get().ended()).isTrue();
  }

  @Test
  void sendsTheIdOfTheCallerWhoeverWasBeforeItInTheQueue() throws Exception {
    OkHttpClient narrow = client.newBuilder().build();
    narrow.dispatcher().setMaxRequestsPerHost(1);
    Gate gate = new Gate();
    Answered first = new Answered();
    Answered second = new Answered();

    spoor.underOperation(() -> enqueue(behind(gate, narrow), first));
    spoor.underOperation(() -> enqueue(narrow, second));
    gate.open();
    first.get();
    second.get();

    List<RecordedOperation> around = spoor.operations(Kind.METHOD_CALL);
    assertThat(server.ids().take()).containsExactly(around.get(0).correlationId());
    assertThat(server.ids().take()).containsExactly(around.get(1).correlationId());
    assertThat(spoor.operations(Kind.HTTP_CLIENT).get(1)).isChildOf(around.get(1));
  }

  private Void enqueue(OkHttpClient through, Callback callback) {
    through.newCall(Requests.get(server.uri(200))).enqueue(callback);
    return null;
  }

  private static OkHttpClient behind(Gate gate, OkHttpClient client) {
    return client
        .newBuilder()
        .addInterceptor(
            chain -> {
              gate.pass();
              return chain.proceed(chain.request());
            })
        .build();
  }

  @Test
  void recordsWhatAnInterceptorThrows() {
    OkHttpClient failing =
        client
            .newBuilder()
            .dispatcher(new Dispatcher(Executors.newCachedThreadPool(EnqueuedCallTest::quiet)))
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("as asked");
                })
            .build();

    failing.newCall(Requests.get(server.uri(200))).enqueue(new Answered());

    assertThat(spoor.onlyOperation().error()).hasStackTraceContaining("as asked");
  }

  /** A thread that keeps to itself what the interceptor throws. */
  private static Thread quiet(Runnable task) {
    Thread thread = new Thread(task);
    thread.setUncaughtExceptionHandler((dying, thrown) -> {});
    return thread;
  }

  @Test
  void recordsACancelledCall() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Answered answered = new Answered();
      Call call = client.newCall(Requests.get(AnsweringServer.of(silent)));
      call.enqueue(answered);
      try (Socket connection = silent.accept()) {
        assertThat(connection.getInputStream().read()).isEqualTo('G');
        call.cancel();

        assertThat(catchThrowable(answered::get)).isInstanceOf(IOException.class);
      }
    }
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void leavesASecondExecutionToTheClient() throws Exception {
    Call call = client.newCall(Requests.get(server.uri(200)));
    call.execute().close();

    Throwable thrown = catchThrowable(() -> call.enqueue(new Answered()));

    assertThat(thrown).isInstanceOf(IllegalStateException.class);
    assertThat(spoor.operations().get(1)).failedWith(thrown);
  }

  /** An answer, and how things stood when it came. */
  private record Answer(int status, Context context, boolean ended) {}

  private static final class Answered implements Callback {
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    @Override
    public void onResponse(Call call, Response response) {
      List<RecordedOperation> started = spoor.started();
      boolean ended = started.isEmpty() || started.get(started.size() - 1).ends() == 1;
      response.close();
      answer.complete(new Answer(response.code(), Contexts.current(), ended));
    }

    @Override
    public void onFailure(Call call, IOException thrown) {
      answer.completeExceptionally(thrown);
    }

    Answer get() throws Exception {
      try {
        return answer.get();
      } catch (ExecutionException e) {
        throw (Exception) e.getCause();
      }
    }
  }
}
