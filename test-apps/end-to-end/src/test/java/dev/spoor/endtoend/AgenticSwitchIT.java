/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The newsroom while nobody records what its agents do, but what they ask for. */
class AgenticSwitchIT {

  @Test
  void isSilentWhereItIsSwitchedOff() {
    RunningServer server =
        RunningServer.of(
            AgenticIT.newsroom(Jdks.oldest())
                .environment("PLANTED", "nothing")
                .environment("SPOOR_LANGCHAIN4J_AGENTIC_ENABLED", "false"));
    String id = RunningServer.newId();

    String answer = server.get(id, "/story?topic=cats").body();
    String streamed = server.get(RunningServer.newId(), "/stream?topic=cats").body();
    server.endOf(id);
    EventLines all = server.stop();

    assertThat(answer).isEqualTo("a story");
    assertThat(streamed).isEqualTo("a story");
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.operations())
        .extracting(line -> line.text("kind"))
        .contains("tool_execution", "llm_call")
        .doesNotContain("graph_execution", "node");
    assertThat(all.of("agent_instrumented"))
        .isNotEmpty()
        .noneMatch(line -> line.text("name").equals("langchain4j-agentic"));
  }
}
