/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockTest {
  private final ManualClock clock = new ManualClock();

  @Test
  void countsFromItsAnchorBothWays() {
    assertThat(clock.micros(5_000)).isEqualTo(1_000_000);
    assertThat(clock.micros(7_999)).isEqualTo(1_000_002);
    assertThat(clock.micros(4_999)).isEqualTo(999_999);
  }

  @Test
  void followsTheWallClockWithTheNextTick() {
    clock.wall = 9_000_000;
    assertThat(clock.micros(5_000)).isEqualTo(1_000_000);

    clock.run(6_000);

    assertThat(clock.micros(6_000)).isEqualTo(9_000_000);
  }

  private static final class ManualClock extends Clock {
    private long wall;

    ManualClock() {
      super(0);
      wall = 1_000_000;
      run(5_000);
    }

    @Override
    long wallMicros() {
      return wall;
    }
  }
}
