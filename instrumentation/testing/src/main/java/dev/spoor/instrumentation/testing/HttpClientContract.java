/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every HTTP client keeps to, however it is called. */
public abstract class HttpClientContract {
  private static final int CALLERS = 8;
  private static final int CALLS = 64;
  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @RegisterExtension protected static final Spoor spoor = Spoor.attached();
  @RegisterExtension protected final AnsweringServer server = new AnsweringServer();

  /** A request of the client, which can be sent more than once. */
  protected interface Prepared {

    /**
     * Sends it, waits for the answer, and lets go of the connection.
     *
     * @return the status
     * @throws Exception the very object that the client tells of a failure
     */
    int send() throws Exception;
  }

  /**
   * Makes one request object of a GET. The client that sends it follows redirects.
   *
   * @param headers names and values in turn, added by the application
   */
  protected abstract Prepared get(URI uri, String... headers);

  /** What the lines name as their {@code logger}. */
  protected abstract String logger();

  @Test
  void recordsACall() throws Exception {
    URI uri = URI.create(server.uri(200) + "?a=b");

    assertThat(get(uri).send()).isEqualTo(200);

    RecordedOperation call = spoor.onlyOperation();
    assertThat(call)
        .isOf(Kind.HTTP_CLIENT)
        .completed()
        .hasOnly(entry("method", "GET"), entry("url", uri.toString()), entry("status_code", 200));
    assertThat(call.startAttributes()).containsOnlyKeys("method", "url");
    assertThat(call.logger()).isEqualTo(logger());
  }

  @Test
  void recordsThatThereIsNoSuchThing() throws Exception {
    assertThat(get(server.uri(404)).send()).isEqualTo(404);

    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 404));
  }

  @Test
  void recordsThatTheServerFailed() throws Exception {
    assertThat(get(server.uri(500)).send()).isEqualTo(500);

    assertThat(spoor.onlyOperation()).completed().has(entry("status_code", 500));
  }

  @Test
  void recordsTheFailureAndRethrowsIt() throws IOException {
    Prepared refused = get(AnsweringServer.nowhere());

    Throwable thrown = catchThrowable(refused::send);

    assertThat(thrown).isInstanceOf(IOException.class);
    assertThat(spoor.onlyOperation()).failedWith(thrown);
  }

  @Test
  void sendsTheIdAlong() throws Exception {
    spoor.underOperation(get(server.uri(200))::send);

    RecordedOperation around = spoor.onlyOperation(Kind.METHOD_CALL);
    assertThat(server.ids().take()).containsExactly(around.correlationId());
    assertThat(server.traceparents().take()).isEmpty();
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).isChildOf(around);
  }

  @Test
  void passesATraceparentOn() throws Exception {
    underRequestWith(TRACEPARENT, get(server.uri(200)));

    assertThat(server.traceparents().take()).containsExactly(TRACEPARENT);
  }

  @Test
  void leavesHeadersThatTheApplicationSet() throws Exception {
    Prepared request =
        get(server.uri(200), "x-correlation-id", "theirs", "Traceparent", "theirs-too");

    underRequestWith(TRACEPARENT, request);

    assertThat(server.ids().take()).containsExactly("theirs");
    assertThat(server.traceparents().take()).containsExactly("theirs-too");
  }

  @Test
  void sendsEachTimeTheIdOfThatTime() throws Exception {
    Prepared request = get(server.uri(200));

    spoor.underOperation(request::send);
    spoor.underOperation(request::send);

    List<RecordedOperation> around = spoor.operations(Kind.METHOD_CALL);
    assertThat(server.ids().take()).containsExactly(around.get(0).correlationId());
    assertThat(server.ids().take()).containsExactly(around.get(1).correlationId());
    assertThat(around.get(0).correlationId()).isNotEqualTo(around.get(1).correlationId());
  }

  @Test
  void recordsARedirectAsOneCall() throws Exception {
    spoor.underOperation(get(server.uri(302))::send);

    String id = spoor.onlyOperation(Kind.METHOD_CALL).correlationId();
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(server.ids().take()).containsExactly(id);
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 200));
  }

  @Test
  void keepsTheIdsFromWhereARedirectLeads() throws Exception {
    server.redirectTo(server.alias(200).toString());
    Prepared request = get(server.uri(302));

    spoor.keepingIdsFrom(AnsweringServer.ALIAS, () -> underRequestWith(TRACEPARENT, request));

    assertThat(server.ids().take()).hasSize(1);
    assertThat(server.ids().take()).isEmpty();
    assertThat(server.traceparents().take()).containsExactly(TRACEPARENT);
    assertThat(server.traceparents().take()).isEmpty();
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 200));
  }

  @Test
  void sendsTheIdsToWhereARedirectLeads() throws Exception {
    server.redirectTo(server.uri(200).toString());
    Prepared request = get(server.alias(302));

    spoor.keepingIdsFrom(AnsweringServer.ALIAS, () -> underRequestWith(TRACEPARENT, request));

    assertThat(server.ids().take()).isEmpty();
    assertThat(server.ids().take()).hasSize(1);
    assertThat(server.traceparents().take()).isEmpty();
    assertThat(server.traceparents().take()).containsExactly(TRACEPARENT);
  }

  @Test
  void leavesHeadersThatTheApplicationSetToARedirect() throws Exception {
    server.redirectTo(server.alias(200).toString());
    Prepared request = get(server.uri(302), "X-Correlation-ID", "theirs");

    spoor.keepingIdsFrom(AnsweringServer.ALIAS, () -> underRequestWith(TRACEPARENT, request));

    assertThat(server.ids().take()).containsExactly("theirs");
    assertThat(server.ids().take()).containsExactly("theirs");
  }

  @Test
  void recordsAFailingRedirectAsOneCall() throws Exception {
    server.redirectTo(AnsweringServer.nowhere().toString());

    Throwable thrown = catchThrowable(get(server.uri(302))::send);

    assertThat(spoor.onlyOperation()).failedWith(thrown);
    assertThat(spoor.onlyOperation().attributes()).doesNotContainKey("status_code");
  }

  @Test
  void keepsConcurrentCallsApart() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      Prepared request = get(URI.create(server.uri(200) + "?call=" + i));
      calls.add(callers.submit(() -> spoor.underOperation(request::send)));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    callers.shutdown();

    Map<Long, RecordedOperation> around =
        spoor.operations(Kind.METHOD_CALL).stream()
            .collect(Collectors.toMap(RecordedOperation::spanId, each -> each));
    assertThat(spoor.operations(Kind.HTTP_CLIENT))
        .hasSize(CALLS)
        .allSatisfy(
            call -> assertThat(call).isChildOf(requireNonNull(around.remove(call.parentSpanId()))));
    assertThat(server.ids()).doesNotHaveDuplicates().hasSize(CALLS);
  }

  @Test
  void theApplicationDoesNotNoticeAFailingAgent() throws Exception {
    @Nullable Integer status = spoor.failing(get(server.uri(200))::send);

    assertThat(status).isEqualTo(200);
  }

  private static @Nullable Integer underRequestWith(String traceparent, Prepared request)
      throws Exception {
    Operation around =
        Operations.of(Kind.HTTP_REQUEST)
            .inbound(name -> name.equals("traceparent") ? List.of(traceparent) : null)
            .start();
    try {
      return request.send();
    } finally {
      Operations.end(around, null);
    }
  }
}
