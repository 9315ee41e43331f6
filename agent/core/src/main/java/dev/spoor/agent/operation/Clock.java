/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Turns readings of {@link System#nanoTime()} into wall time, so that an event's timestamp and its
 * duration come from one reading.
 */
class Clock implements Tick {
  private volatile Anchor anchor;

  Clock(long nanoTime) {
    this.anchor = new Anchor(nanoTime, wallMicros());
  }

  /** The machine's wall clock, in microseconds since the epoch. */
  long wallMicros() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
  }

  /** Microseconds since the epoch at a reading of {@link System#nanoTime()}. */
  long micros(long nanoTime) {
    Anchor known = anchor;
    return known.micros + Math.floorDiv(nanoTime - known.nanoTime, 1000L);
  }

  /** Follows the wall clock where it was set. */
  @Override
  public void run(long nanoTime) {
    anchor = new Anchor(nanoTime, wallMicros());
  }

  @Override
  public long periodNanos() {
    return TimeUnit.SECONDS.toNanos(10);
  }

  private record Anchor(long nanoTime, long micros) {}
}
