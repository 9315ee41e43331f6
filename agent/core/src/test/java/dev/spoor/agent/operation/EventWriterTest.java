/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static dev.spoor.agent.operation.Recorded.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventWriterTest {
  private final BrittleSchema schema = new BrittleSchema();

  @RegisterExtension final Recorded recorded = Recorded.through(schema);

  @Test
  void leavesAStubOfWhatCannotBeEncoded() {
    Operations.of(Kind.PROCESS).set(Attribute.CWD, "/brittle").start().end(null);

    assertThat(recorded.events()).containsExactly("process_start", "process_complete");
    assertThat(recorded.last())
        .containsKeys("timestamp", "span_id", "trace_id", "duration")
        .containsEntry("kind", "process")
        .doesNotContainKey("cwd");
    assertThat(recorded.recording().health().encodingFailures()).isEqualTo(2);
  }

  @Test
  void countsWhatNotEvenAStubIsLeftOf() {
    schema.broken = true;
    start(Kind.NODE).end(null);
    schema.broken = false;

    assertThat(recorded.lines()).isEmpty();
    assertThat(recorded.recording().health().agentFailures()).isEqualTo(2);
    assertThat(recorded.recording().health().openOperations()).isZero();
  }

  @Test
  void doesNotMixUpEventsThatAreWrittenWhileAnotherIs() {
    start(Kind.NODE).end(new Nesting());

    assertThat(recorded.events())
        .containsExactly("node_start", "process_start", "process_complete", "node_failed");
    assertThat(recorded.last()).containsEntry("error", "nested");
  }

  /** Throws halfway through a line, as encoders do. */
  private static final class BrittleSchema implements Schema {
    private final PlainSchema plain = new PlainSchema();
    private boolean broken;

    @Override
    public void write(Event event, Line line) {
      line.write('{');
      if (broken || (event.operation != null && event.operation.get(Attribute.CWD) != null)) {
        throw new IllegalStateException();
      }
      line.clear();
      plain.write(event, line);
    }

    @Override
    public boolean numbered() {
      return false;
    }

    @Override
    public byte[] tail() {
      return new byte[0];
    }
  }

  /** Does something worth an event of its own when it is asked for its message. */
  private static final class Nesting extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      start(Kind.PROCESS).end(null);
      return "nested";
    }

    @Override
    public String toString() {
      return "nesting";
    }
  }
}
