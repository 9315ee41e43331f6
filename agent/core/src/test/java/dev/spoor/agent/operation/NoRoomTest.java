/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ends for which there is no room at first, on the heap or on the stack. */
class NoRoomTest {
  /** An event is tried once in full, and once as a stub. */
  private static final int TRIES = 2;

  private static final long SECOND = 1_000_000_000;

  private final Full full = new Full();

  @RegisterExtension final Recorded recorded = Recorded.through(full);

  @Test
  void endsWhenTheHeapHasRoomAgain() {
    Operation operation = Recorded.start(Kind.HTTP_REQUEST);
    full.error = new OutOfMemoryError();
    full.times = TRIES;

    operation.end(new OutOfMemoryError("Java heap space"));
    assertThat(recorded.events()).containsExactly("http_request_start");
    lookAfter(1);

    assertThat(recorded.events()).containsExactly("http_request_start", "http_request_failed");
    assertThat(recorded.last())
        .containsEntry("error_type", "java.lang.OutOfMemoryError")
        .containsEntry("error", "Java heap space");
    assertThat(recorded.recording().health().openOperations()).isZero();
  }

  @Test
  void isTriedForAsLongAsTheHeapIsFull() {
    Operation operation = Recorded.start(Kind.HTTP_REQUEST);
    full.error = new OutOfMemoryError();
    full.times = 4 * TRIES;

    operation.end(null);
    lookAfter(4);

    assertThat(recorded.events()).containsExactly("http_request_start", "http_request_complete");
    assertThat(recorded.recording().health().openOperations()).isZero();
  }

  @Test
  void isCountedOnceInItsRun() {
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    Operation call = Recorded.start(Kind.LLM_CALL);
    full.error = new StackOverflowError();
    full.times = 1;

    call.end(null);
    run.end(null);

    assertThat(recorded.only("graph_execution_complete")).containsEntry("llm_calls", 1);
  }

  private void lookAfter(int seconds) {
    Housekeeping housekeeping = recorded.recording().housekeeping();
    long now = System.nanoTime();
    for (int i = 1; i <= seconds; i++) {
      housekeeping.runDue(now + 2 * i * SECOND);
    }
  }

  /** Has no room so many times. */
  private static final class Full implements Schema {
    private final Schema plain = new PlainSchema();
    private Error error;
    private int times;

    @Override
    public void write(Event event, Line line) {
      if (times > 0) {
        times--;
        throw error;
      }
      plain.write(event, line);
    }

    @Override
    public byte[] tail() {
      return plain.tail();
    }

    @Override
    public boolean numbered() {
      return plain.numbered();
    }
  }
}
