/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The travel desk while nobody records what its agents do. */
class AdkSwitchIT {

  @Test
  void isSilentWhereItIsSwitchedOff() {
    RunningServer server =
        RunningServer.of(
            AdkApp.NEWEST
                .on(Jdks.oldest())
                .environment("PLANTED", "nothing")
                .environment("SPOOR_GOOGLE_ADK_ENABLED", "false"));
    String id = RunningServer.newId();

    String answer = server.get(id, "/trip?city=Oslo").body();
    server.endOf(id);
    EventLines all = server.stop();

    assertThat(answer).contains("take an umbrella");
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.operations())
        .isNotEmpty()
        .allMatch(line -> line.text("kind").equals("http_request"));
    assertThat(all.of("agent_instrumented"))
        .isNotEmpty()
        .noneMatch(line -> line.text("name").equals("google-adk"));
  }

  @Test
  void tellsWhatIsSaidWhereASettingAsksForIt() {
    String planted = "planted" + System.nanoTime();
    RunningServer server =
        RunningServer.of(
            AdkApp.NEWEST
                .on(Jdks.oldest())
                .environment("PLANTED", planted)
                .environment("SPOOR_LLM_MESSAGES", "true"));
    String id = RunningServer.newId();

    server.get(id, "/trip?city=Oslo");
    server.endOf(id);
    EventLines all = server.stop();

    assertThat(all.all()).noneMatch(line -> line.toString().contains(planted));
    assertThat(all.of("llm_call_complete"))
        .extracting(line -> line.json().path("output_messages").path(0).path("content").asString())
        .contains("guide {\"request\":\"Oslo\"}", "the old town", "take an umbrella")
        .anyMatch(said -> said.startsWith("forecast {") && said.contains("[REDACTED]"));
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
  }
}
