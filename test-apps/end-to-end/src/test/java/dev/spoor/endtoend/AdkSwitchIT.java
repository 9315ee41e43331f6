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
            AdkIT.desk(Jdks.oldest())
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
}
