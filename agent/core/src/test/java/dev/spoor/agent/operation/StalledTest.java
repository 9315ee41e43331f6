/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static dev.spoor.agent.operation.Recorded.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.TaskContexts;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StalledTest {

  private static void passTime(Recorded recorded, long seconds) {
    var housekeeping = recorded.recording().housekeeping();
    housekeeping.runDue(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
  }

  @Nested
  class AfterAMinute {
    @RegisterExtension final Recorded recorded = Recorded.with("stalled.after=60s");

    @Test
    void reportsOnceWhatStillRuns() {
      Operation node = start(Kind.NODE);

      passTime(recorded, 50);
      passTime(recorded, 61);
      passTime(recorded, 122);
      node.end(null);

      assertThat(recorded.events()).containsSequence("node_start", "node_stalled");
      assertThat(recorded.last()).containsEntry("event", "node_complete");
      var stalled = recorded.only("node_stalled");
      assertThat(stalled)
          .containsEntry("level", "warn")
          .containsEntry("kind", "node")
          .containsEntry("span_id", recorded.last().get("span_id"))
          .containsEntry("java_thread", Thread.currentThread().getName());
      assertThat((Long) stalled.get("duration")).isBetween(61_000_000_000L, 100_000_000_000L);
      assertThat((String) stalled.get("stack")).contains("StalledTest.passTime");
    }

    @Test
    void showsWhatTheThreadIsDoing() throws InterruptedException {
      CountDownLatch gate = new CountDownLatch(1);
      Thread worker = new Thread(() -> waitIn(Kind.TOOL_EXECUTION, gate), "worker-1");
      worker.start();
      Awaitility.await().until(() -> worker.getState() == Thread.State.WAITING);

      passTime(recorded, 61);
      gate.countDown();
      worker.join();

      assertThat(recorded.only("tool_execution_stalled"))
          .containsEntry("java_thread", "worker-1")
          .containsEntry("thread_state", "WAITING")
          .extractingByKey("stack")
          .asString()
          .contains("StalledTest.waitIn");
    }

    @Test
    void reportsWithoutAStackWhatGoesOnElsewhere() {
      Operation call = start(Kind.LLM_CALL);
      call.leave();

      passTime(recorded, 61);
      call.end(null);

      assertThat(recorded.only("llm_call_stalled")).doesNotContainKey("stack");
    }

    @Test
    void showsTheThreadThatRunsATaskOfIt() {
      CountDownLatch gate = new CountDownLatch(1);
      Operation node = start(Kind.NODE);
      Runnable task = () -> waitFor(gate);
      TaskContexts.capture(task);
      node.leave();
      Thread worker = new Thread(() -> TaskContexts.run(task), "pool-1");
      worker.start();
      Awaitility.await().until(() -> worker.getState() == Thread.State.WAITING);

      passTime(recorded, 61);
      gate.countDown();
      Awaitility.await().until(() -> !worker.isAlive());

      assertThat(node.worker()).isNull();
      node.end(null);
      assertThat(recorded.only("node_stalled"))
          .containsEntry("java_thread", "pool-1")
          .extractingByKey("stack")
          .asString()
          .contains("StalledTest.waitFor");
    }

    @Test
    void showsTheThreadOfTheInnermostThatRunsInIt() throws InterruptedException {
      CountDownLatch gate = new CountDownLatch(1);
      Operation run = start(Kind.GRAPH_EXECUTION);
      Thread worker = new Thread(() -> waitIn(Kind.NODE, gate), "node-thread");
      worker.start();
      Awaitility.await().until(() -> worker.getState() == Thread.State.WAITING);
      run.leave();

      passTime(recorded, 61);
      gate.countDown();
      worker.join();
      run.end(null);

      assertThat(recorded.only("graph_execution_stalled"))
          .containsEntry("java_thread", "node-thread")
          .extractingByKey("stack")
          .asString()
          .contains("StalledTest.waitIn");
    }

    @Test
    void letsGoOfAThreadThatIsNoMore() throws InterruptedException {
      Operation[] left = new Operation[1];
      Thread worker = new Thread(() -> left[0] = start(Kind.NODE));
      worker.start();
      worker.join();

      passTime(recorded, 61);

      assertThat(left[0].thread()).isNull();
      assertThat(recorded.only("node_stalled")).doesNotContainKey("stack");
      left[0].end(null);
    }

    @Test
    void leavesAloneWhatHasNoLengthOfItsOwn() {
      Operation process = start(Kind.PROCESS);

      passTime(recorded, 3_600);
      process.end(null);

      assertThat(recorded.events()).doesNotContain("process_stalled");
    }

    @Test
    void reportsABoundedNumberAtOnceAndTheRestLater() {
      for (int i = 0; i < 150; i++) {
        start(Kind.NODE).leave();
      }

      passTime(recorded, 61);
      assertThat(recorded.events()).filteredOn("node_stalled"::equals).hasSize(100);
      passTime(recorded, 62);
      assertThat(recorded.events()).filteredOn("node_stalled"::equals).hasSize(150);
      recorded.recording().settleOpenOperations();
    }
  }

  @Nested
  class Never {
    @RegisterExtension final Recorded recorded = Recorded.with("stalled.after=0s");

    @Test
    void reportsNothing() {
      Operation node = start(Kind.NODE);

      passTime(recorded, 86_400);
      node.end(null);

      assertThat(recorded.events()).doesNotContain("node_stalled");
    }
  }

  @Nested
  class ExceptForWhatDoesNotExist {
    @RegisterExtension final Recorded recorded = Recorded.with("stalled.except=nodes");

    @Test
    void says() {
      start(Kind.NODE).end(null);

      assertThat(recorded.only("agent_warning"))
          .containsEntry("warning", "SPOOR_STALLED_EXCEPT: no kind is called nodes");
    }
  }

  private static void waitIn(Kind kind, CountDownLatch gate) {
    Operation operation = start(kind);
    waitFor(gate);
    operation.end(null);
  }

  private static void waitFor(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
