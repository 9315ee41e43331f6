/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static dev.spoor.agent.operation.Recorded.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettlementTest {
  @RegisterExtension final Recorded recorded = Recorded.withDefaults();

  @Test
  void abandonsWhatIsOpenWhenTheJvmEnds() {
    start(Kind.HTTP_REQUEST);
    start(Kind.NODE);

    recorded.recording().settleOpenOperations();

    assertThat(recorded.events())
        .containsExactly("http_request_start", "node_start", "node_failed", "http_request_failed");
    assertThat(recorded.only("http_request_failed"))
        .containsEntry("level", "warn")
        .containsEntry("error_type", "abandoned")
        .containsEntry("error", "The JVM ended before this did");
    assertThat(recorded.recording().health().openOperations()).isZero();
  }

  @Test
  void asksTheHolderHowItStands() {
    start(Kind.PROCESS).atExit(process -> process.outcome("running").end(null));

    recorded.recording().settleOpenOperations();

    assertThat(recorded.only("process_complete")).containsEntry("outcome", "running");
  }

  @Test
  void abandonsWhatItsHolderCannotTell() {
    start(Kind.PROCESS)
        .atExit(
            process -> {
              throw new IllegalStateException();
            });
    start(Kind.NODE).atExit(node -> {});

    recorded.recording().settleOpenOperations();

    assertThat(recorded.only("process_failed")).containsEntry("error_type", "abandoned");
    assertThat(recorded.only("node_failed")).containsEntry("error_type", "abandoned");
  }

  @Test
  void leavesAloneWhatHasEnded() {
    start(Kind.NODE).end(null);

    recorded.recording().settleOpenOperations();

    assertThat(recorded.events()).containsExactly("node_start", "node_complete");
  }

  @Test
  void letsNothingStartThatWouldNotComeToAnEnd() {
    recorded.recording().settleOpenOperations();

    assertThat(start(Kind.NODE)).isNull();
    assertThat(recorded.lines()).isEmpty();
  }

  @Test
  void endsWhatStartsInThatVeryMoment() {
    Operations.of(Kind.HTTP_REQUEST)
        .inbound(
            name -> {
              recorded.recording().settleOpenOperations();
              return null;
            })
        .start();

    assertThat(recorded.events()).containsExactly("http_request_start", "http_request_failed");
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void abandonsWhatNobodyIsLeftToEnd() {
    Operation node = start(Kind.NODE);
    Operations.endWith(node, new CompletableFuture<>(), null);
    Housekeeping housekeeping = recorded.recording().housekeeping();

    Awaitility.await()
        .until(
            () -> {
              System.gc();
              return node.orphaned();
            });
    housekeeping.runDue(System.nanoTime() + 10_000_000_000L);

    assertThat(recorded.only("node_failed"))
        .containsEntry("error_type", "abandoned")
        .containsEntry("error", "What was to end this was collected");
  }
}
