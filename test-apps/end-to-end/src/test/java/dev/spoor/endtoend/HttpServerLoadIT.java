/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static dev.spoor.endtoend.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers with much to do, which are told to stop while they do it. */
class HttpServerLoadIT {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int CALLERS = 8;
  private static final int CONNECTIONS = 100;

  /** On one connection, one behind the other; Tomcat takes no more. */
  private static final int REQUESTS = 100;

  private static final String REQUEST = "GET /app/ok HTTP/1.1\r\nHost: x\r\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.HttpServerApp#all")
  void pairsTenThousandRequestsAndThoseUnderWayWhenItIsToldToStop(HttpServerApp app)
      throws Exception {
    RunningServer server = RunningServer.of(app, Jdks.newest(), "status.interval", "1s");
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    int answered = callAll(callers, server);
    awaitThatItHoldsNone(server);
    IntStream.range(0, CALLERS).forEach(i -> callers.submit(() -> callOnAndOn(server)));
    server.awaitRequests(CONNECTIONS * REQUESTS + CALLERS);
    EventLines all = server.stop();
    callers.shutdownNow();

    assertThat(answered).isEqualTo(CONNECTIONS * REQUESTS);
    assertThatEvents(all).haveNoGap().arePaired().reportPerfectHealth();
    assertThat(all.where(HttpServerLoadIT::isAnswered)).hasSize(CONNECTIONS * REQUESTS);
  }

  private static int callAll(ExecutorService callers, RunningServer server) throws Exception {
    String batch = (REQUEST + "\r\n").repeat(REQUESTS - 1) + REQUEST + "Connection: close\r\n\r\n";
    Callable<Integer> call = () -> server.raw(batch).split("HTTP/1.1 200", -1).length - 1;
    int answered = 0;
    for (Future<Integer> each :
        callers.invokeAll(IntStream.range(0, CONNECTIONS).mapToObj(i -> call).toList())) {
      answered += each.get();
    }
    return answered;
  }

  private static Void callOnAndOn(RunningServer server) throws Exception {
    while (!Thread.currentThread().isInterrupted()) {
      server.client().send(server.request("/app/stream").build(), BodyHandlers.discarding());
    }
    return null;
  }

  /** Until the agent says of itself that nothing is open, after all has ended. */
  private static void awaitThatItHoldsNone(RunningServer server) {
    await()
        .atMost(LONG)
        .until(
            () -> {
              List<EventLine> lines = server.lines().all();
              EventLine last = lines.get(lines.size() - 1);
              return lines.stream().filter(HttpServerLoadIT::isAnswered).count()
                      == CONNECTIONS * REQUESTS
                  && last.event().equals("agent_status")
                  && last.json().path("open_operations").asLong(-1) == 0;
            });
  }

  private static boolean isAnswered(EventLine line) {
    return line.event().equals("http_request_complete") && line.text("path").equals("/app/ok");
  }
}
