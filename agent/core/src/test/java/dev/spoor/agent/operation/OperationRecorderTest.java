/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static dev.spoor.agent.operation.Recorded.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.encode.Level;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationRecorderTest {

  @Nested
  class ByDefault {
    @RegisterExtension final Recorded recorded = Recorded.withDefaults();

    @Test
    void takesTimestampsAndDurationFromTheSameReadings() {
      start(Kind.NODE).end(null);

      long started = (Long) recorded.lines().get(0).get("timestamp");
      long ended = (Long) recorded.last().get("timestamp");
      long nanos = ((Number) recorded.last().get("duration")).longValue();
      assertThat(ended - started).isBetween(nanos / 1000, nanos / 1000 + 1);
    }

    @Test
    void namesTheLoggerOfTheOperationOrOfItsKind() {
      Operations.of(Kind.NODE).logger("com.acme.Plan").start().end(null);
      assertThat(recorded.last()).containsEntry("logger", "com.acme.Plan");

      start(Kind.PROCESS).end(null);
      assertThat(recorded.last()).containsEntry("logger", "java.lang.ProcessBuilder");
    }

    @Test
    void writesTheSpanThatIsCurrentAtTheEnd() {
      recorded
          .recording()
          .recorder()
          .spanSource(() -> new String[] {"1111111111111111aaaaaaaaaaaaaaaa", "2222222222222222"});
      start(Kind.NODE).end(null);

      assertThat(recorded.lines().get(0)).doesNotContainKey("otel_span_id");
      assertThat(recorded.last())
          .containsEntry("otel_span_id", "2222222222222222")
          .containsEntry("trace_id", "1111111111111111aaaaaaaaaaaaaaaa")
          .doesNotContainKey("otel_trace_id");
    }

    @Test
    void writesTheTraceIdOfTheSpanOnlyWhereItDiffers() {
      Operation node = start(Kind.NODE);
      recorded
          .recording()
          .recorder()
          .spanSource(() -> new String[] {"1111111111111111aaaaaaaaaaaaaaaa", "2222222222222222"});
      node.end(null);

      assertThat(recorded.last())
          .containsEntry("otel_trace_id", "1111111111111111aaaaaaaaaaaaaaaa");
    }

    @Test
    void doesNotBelieveASpanThatIsNotValid() {
      recorded
          .recording()
          .recorder()
          .spanSource(() -> new String[] {"0".repeat(32), "2222222222222222"});
      recorded
          .recording()
          .recorder()
          .spanSource(
              () -> {
                throw new IllegalStateException();
              });
      start(Kind.NODE).end(null);

      assertThat(recorded.last()).doesNotContainKey("otel_span_id");
    }

    @Test
    void holdsAnExcludedPathBack() {
      Operation request =
          Operations.of(Kind.HTTP_REQUEST).set(Attribute.PATH, "/actuator/health/db").start();
      start(Kind.PROCESS).end(null);
      request.set(Attribute.STATUS_CODE, 200).end(null);

      assertThat(recorded.lines()).isEmpty();
    }

    @Test
    void writesAnExcludedPathWhereItFails() {
      Operation request = Operations.of(Kind.HTTP_REQUEST).set(Attribute.PATH, "/health").start();
      start(Kind.PROCESS).end(null);
      request.set(Attribute.STATUS_CODE, 503).end(null);

      assertThat(recorded.events()).containsExactly("http_request_start", "http_request_failed");
      assertThat(recorded.lines().get(0)).doesNotContainKey("status_code");
      assertThat((Long) recorded.lines().get(0).get("timestamp"))
          .isLessThanOrEqualTo((Long) recorded.last().get("timestamp"));
    }
  }

  @Nested
  class WhileTheLevelChanges {
    @RegisterExtension final Recorded recorded = Recorded.withDefaults();

    @Test
    void endsWhatItHasStarted() {
      Operation node = start(Kind.NODE);
      recorded.recording().events().levels(LevelRules.of(Level.FATAL));
      node.end(null);

      assertThat(recorded.events()).containsExactly("node_start", "node_complete");
    }

    @Test
    void leavesOutTheOrdinaryEndOfWhatItHasNotStarted() {
      recorded.recording().events().levels(LevelRules.of(Level.FATAL));
      Operation node = start(Kind.NODE);
      Operation failing = start(Kind.NODE);
      recorded.recording().events().levels(LevelRules.of(Level.INFO));
      failing.end(new IllegalStateException());
      node.end(null);

      assertThat(recorded.events()).containsExactly("node_failed");
    }
  }

  @Nested
  class WithEndsOnly {
    @RegisterExtension final Recorded recorded = Recorded.with("stages=end");

    @Test
    void writesOneLineAnOperation() {
      start(Kind.NODE).end(null);
      start(Kind.NODE).end(new IllegalStateException());

      assertThat(recorded.events()).containsExactly("node_complete", "node_failed");
    }
  }

  @Nested
  class AtWarn {
    @RegisterExtension final Recorded recorded = Recorded.with("level=warn,http.server.4xx=warn");

    @Test
    void writesWhatFailedOnly() {
      start(Kind.NODE).end(null);
      start(Kind.NODE).end(new IllegalStateException());

      assertThat(recorded.events()).containsExactly("node_failed");
    }

    @Test
    void writesARefusedRequestAsComplete() {
      start(Kind.HTTP_REQUEST).set(Attribute.STATUS_CODE, 404).end(null);

      assertThat(recorded.only("http_request_complete")).containsEntry("level", "warn");
    }
  }

  @Nested
  class WithOtherNames {
    @RegisterExtension
    final Recorded recorded =
        Recorded.with("event.names=http_request_complete=http_request+agent_warning=odd");

    @Test
    void writesThoseInstead() {
      start(Kind.HTTP_REQUEST).end(null);
      recorded.recording().warnings().say("test", "This is odd");

      assertThat(recorded.events()).containsExactly("http_request_start", "http_request", "odd");
    }
  }

  @Nested
  class WithANameForWhatDoesNotExist {
    @RegisterExtension
    final Recorded recorded = Recorded.with("event.names=http_request_complet=request");

    @Test
    void says() {
      start(Kind.HTTP_REQUEST).end(null);

      assertThat(recorded.only("agent_warning"))
          .containsEntry("warning", "SPOOR_EVENT_NAMES: no event is called http_request_complet");
    }
  }
}
