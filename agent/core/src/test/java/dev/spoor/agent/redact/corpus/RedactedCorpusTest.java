/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What the redactor makes of cases that nobody has seen before; the seed is told on failure. {@link
 * CorpusRun} runs more of them.
 */
class RedactedCorpusTest {
  private static final int COUNT = 10_000;

  @Test
  void keepsSecretsAndHidesLittleElse() {
    long seed = new Random().nextLong() >>> 16;

    Tally tally = Tally.of(seed, COUNT);

    assertThat(tally.flaws()).as("flaws of seed %d", seed).isEmpty();
    assertThat(tally.leaks()).as("leaks of seed %d", seed).isEmpty();
    assertThat(tally.hidden())
        .as("hidden by seed %d", seed)
        .hasSizeLessThanOrEqualTo(COUNT * 3 / 1_000);
    assertThat(tally.collateral())
        .as("lost by seed %d", seed)
        .hasSizeLessThanOrEqualTo(COUNT / 200);
  }
}
