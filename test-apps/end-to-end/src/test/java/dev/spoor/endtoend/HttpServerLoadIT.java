/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers with much to do, servers that are told to stop, and servers that nobody records. */
@Execution(ExecutionMode.SAME_THREAD)
class HttpServerLoadIT {
  private static final String ALL = "dev.spoor.endtoend.HttpServerApp#all";
  private static final int CALLERS = 8;

  private static RunningServer start(HttpServerApp app, String... settings) {
    return RunningServer.of(app, Jdks.found().findFirst().orElseThrow(), settings);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void pairsTenThousandRequestsAndHoldsNone(HttpServerApp app) throws Exception {
    RunningServer server = start(app);

    List<Integer> statuses = send(server, 10_000);
    EventLines all = server.stop();

    assertThat(statuses).containsOnly(200);
    assertThatEvents(all).haveNoGap().arePaired().reportPerfectHealth();
    assertThat(all.of("http_request_complete")).hasSize(10_000);
  }

  private static List<Integer> send(RunningServer server, int requests) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<Integer>> answers =
          IntStream.range(0, requests)
              .mapToObj(
                  i ->
                      callers.submit(
                          () ->
                              server
                                  .client()
                                  .send(
                                      server.request("/app/ok").build(), BodyHandlers.discarding())
                                  .statusCode()))
              .toList();
      return answers.stream().map(HttpServerLoadIT::answer).toList();
    } finally {
      callers.shutdownNow();
      callers.awaitTermination(10, TimeUnit.SECONDS);
    }
  }

  private static int answer(Future<Integer> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void pairsWhatIsUnderWayWhenTheServerIsToldToStop(HttpServerApp app) throws Exception {
    RunningServer server = start(app);
    CountDownLatch underWay = new CountDownLatch(CALLERS);
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    for (int i = 0; i < CALLERS; i++) {
      callers.submit(
          () -> {
            underWay.countDown();
            while (!Thread.currentThread().isInterrupted()) {
              server
                  .client()
                  .send(server.request("/app/stream").build(), BodyHandlers.discarding());
            }
            return null;
          });
    }
    underWay.await();
    server.awaitRequests(CALLERS);
    EventLines all = server.stop();
    callers.shutdownNow();

    assertThatEvents(all).haveNoGap().arePaired();
    assertThat(all.last().event()).isEqualTo("agent_status");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource(ALL)
  void recordsNoRequestWhereTheServersInstrumentationIsOff(HttpServerApp app) {
    RunningServer server = start(app, app.switchKey(), "false");

    int status = server.get(RunningServer.newId(), "/app/ok").statusCode();
    EventLines all = server.stop();

    assertThat(status).isEqualTo(200);
    assertThat(all.where(line -> line.text("kind").equals("http_request"))).isEmpty();
    assertThat(all.of("method_start")).hasSize(1);
  }
}
