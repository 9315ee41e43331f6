/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgentEventsTest {
  @RegisterExtension final Recorded recorded = Recorded.withDefaults();
  @RegisterExtension final Recorded atError = Recorded.with("level=error");

  @Test
  void saysWithWhatItStarted() {
    recorded
        .recording()
        .agentEvents()
        .started("1.0", Map.of("level", "info"), List.of("file"), "mapped");

    assertThat(recorded.last())
        .containsEntry("event", "agent_started")
        .containsEntry("kind", "agent")
        .containsEntry("logger", "dev.spoor")
        .containsEntry("level", "info")
        .containsEntry("version", "1.0")
        .containsEntry("settings", Map.of("level", "info"))
        .containsEntry("outputs", List.of("file"))
        .containsEntry("durability", "mapped")
        .doesNotContainKey("span_id");
  }

  @Test
  void namesALibrary() {
    recorded.recording().agentEvents().instrumented("jdk", null, List.of("a.B#c"));

    assertThat(recorded.last())
        .containsEntry("event", "agent_instrumented")
        .containsEntry("name", "jdk")
        .containsEntry("hooks", List.of("a.B#c"))
        .doesNotContainKey("version");
  }

  @Test
  void tellsHowItIs() {
    recorded.recording().writeStatus();

    assertThat(recorded.last())
        .containsEntry("event", "agent_status")
        .containsEntry("level", "info")
        .containsKeys("accepted", "written", "dropped", "write_failures", "last_error")
        .containsKeys("last_success", "ring_depth", "redactor_failures", "open_operations")
        .containsEntry("refused", 0)
        .containsEntry("advice_failures", Map.of());
  }

  @Test
  void declaresWhatIsMissing() {
    boolean written = recorded.recording().agentEvents().dropped("file", "full", 3, 7, 9);

    assertThat(written).isTrue();
    assertThat(recorded.last())
        .containsEntry("event", "events_dropped")
        .containsEntry("level", "warn")
        .containsEntry("output", "file")
        .containsEntry("cause", "full")
        .containsEntry("count", 3)
        .containsEntry("first_seq", 7)
        .containsEntry("last_seq", 9);
  }

  @Test
  void declaresWhatIsMissingWhateverTheLevel() {
    atError.recording().agentEvents().dropped("file", "full", 3, 7, 9);
    atError.recording().warnings().say("disk", "The disk is full");

    assertThat(atError.events()).containsExactly("events_dropped");
  }

  @Test
  void saysWhatIsWrongWithTheSettingsWhateverTheLevel() {
    atError.recording().agentEvents().misconfigured("unknown setting x", "x is not a setting.");

    assertThat(atError.last())
        .containsEntry("event", "agent_warning")
        .containsEntry("level", "warn")
        .containsEntry("cause", "unknown setting x")
        .containsEntry("warning", "x is not a setting.");
  }

  @Test
  void saysThatTheLevelsAreOthersWhateverTheyAre() {
    atError.recording().agentEvents().levels(List.of("level=error for 5m"));

    assertThat(atError.last())
        .containsEntry("event", "agent_levels")
        .containsEntry("level", "info")
        .containsEntry("changes", List.of("level=error for 5m"));
  }
}
