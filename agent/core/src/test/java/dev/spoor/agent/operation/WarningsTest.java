/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WarningsTest {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final List<String> said = new ArrayList<>();
  private final Counters counters = new Counters();
  private final Warnings warnings =
      new Warnings(
          (cause, sentence, suppressed, context) ->
              said.add(cause + ": " + sentence + " " + suppressed),
          counters);

  @Test
  void saysACauseOnceAMinute() {
    warnings.say("disk", "full", 0);
    warnings.say("disk", "still full", 1);
    warnings.say("disk", "still full", MINUTE - 1);

    assertThat(said).containsExactly("disk: full 0");
  }

  @Test
  void saysHowOftenItWasNotSaid() {
    warnings.say("disk", "full", 0);
    warnings.say("disk", "full", 1);
    warnings.say("disk", "full", 2);

    warnings.say("disk", "full", MINUTE);
    warnings.say("disk", "full", 2 * MINUTE);

    assertThat(said).containsExactly("disk: full 0", "disk: full 2", "disk: full 0");
  }

  @Test
  void saysItOfSeveralRunsWithinTheMinute() {
    for (int i = 0; i < 20; i++) {
      warnings.say("repeated_tool", "again", i, Context.builder(new Trace(1, i)).build());
    }
    warnings.say("repeated_tool", "again", MINUTE, Context.builder(new Trace(2, 1)).build());

    assertThat(said).hasSize(11).last().isEqualTo("repeated_tool: again 10");
  }

  @Test
  void tellsCausesApart() {
    warnings.say("disk", "full", 0);
    warnings.say("pipe", "blocked", 0);

    assertThat(said).hasSize(2);
  }

  @Test
  void takesCausesBeyondAllMeasureForOne() {
    for (int i = 0; i < 1000; i++) {
      warnings.say("cause " + i, "", 0);
    }

    assertThat(said).hasSizeLessThan(300);
  }

  @Test
  void namesWhatFailedInTheAgentButNotItsMessage() {
    warnings.failed("start", new IllegalStateException("of the application"));

    assertThat(said.get(0)).startsWith("failure_start: In the agent: java.lang.IllegalState");
    assertThat(said.get(0)).contains("WarningsTest").doesNotContain("of the application");
    assertThat(counters.ownFailures()).isEqualTo(1);
  }
}
