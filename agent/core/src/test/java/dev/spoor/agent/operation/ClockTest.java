/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockTest {
  private long wall = 1_000_000;
  private final Clock clock = new Clock(() -> wall, 5_000);

  @Test
  void countsFromItsAnchorBothWays() {
    assertThat(clock.micros(5_000)).isEqualTo(1_000_000);
    assertThat(clock.micros(7_999)).isEqualTo(1_000_002);
    assertThat(clock.micros(4_999)).isEqualTo(999_999);
  }

  @Test
  void followsTheWallClockWithTheNextTick() {
    wall = 9_000_000;
    assertThat(clock.micros(5_000)).isEqualTo(1_000_000);

    clock.run(6_000);

    assertThat(clock.micros(6_000)).isEqualTo(9_000_000);
  }
}
