/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static dev.spoor.agent.operation.Recorded.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the door to the line, through the schema that is the default. */
class EventLinesTest {
  @RegisterExtension final Recorded recorded = Recorded.asJson("");

  @Test
  void tellARequestThatRanAProcessInVain() {
    Operation request =
        Operations.of(Kind.HTTP_REQUEST)
            .set(Attribute.METHOD, "GET")
            .set(Attribute.PATH, "/plan")
            .inbound(Headers.of("X-Correlation-ID", "c-1"))
            .start();
    Operations.of(Kind.PROCESS)
        .set(Attribute.COMMAND, List.of("false"))
        .start()
        .set(Attribute.EXIT_CODE, 1)
        .end(null);
    request.set(Attribute.STATUS_CODE, 500).end(new IllegalStateException("no plan"));

    assertThat(recorded.events())
        .containsExactly(
            "http_request_start", "process_start", "process_failed", "http_request_failed");
    assertThat(recorded.only("process_failed"))
        .containsEntry("level", "warn")
        .containsEntry("exit_code", 1)
        .containsEntry("error_type", "exit_1")
        .containsEntry("parent_span_id", recorded.last().get("span_id"));
    assertThat(recorded.last())
        .containsEntry("correlation_id", "c-1")
        .containsEntry("error", "no plan")
        .containsKeys("stack_trace", "duration_ms", "seq", "timestamp");
    assertThat((String) recorded.last().get("stack_trace")).contains("no plan", "EventLinesTest");
  }

  @Test
  void tellHowTheAgentIs() {
    recorded.recording().agentEvents().started("1.0", Map.of(), List.of("file"), "mapped");
    start(Kind.NODE);
    recorded.recording().settleOpenOperations();
    recorded.recording().writeStatus();

    assertThat(recorded.events())
        .containsExactly("agent_started", "node_start", "node_failed", "agent_status");
    assertThat(recorded.last())
        .containsEntry("advice_failures", Map.of())
        .containsEntry("write_failures", 0)
        .containsEntry("refused", 0)
        .containsEntry("kind", "agent");
  }

  @Nested
  class WhereNothingIsInvented {
    @RegisterExtension final Recorded never = Recorded.asJson("correlation.generate=never");

    @Test
    void sayNullForAnIdThatIsNotKnown() {
      start(Kind.GRAPH_EXECUTION).end(null);

      assertThat(never.lines()).hasSize(2);
      assertThat(never.last()).containsEntry("correlation_id", null);
    }
  }
}
