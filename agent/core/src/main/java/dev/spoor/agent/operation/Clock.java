/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.concurrent.TimeUnit;

/**
 * Turns readings of {@link System#nanoTime()} into wall time, so that an event's timestamp and its
 * duration come from one reading.
 */
final class Clock implements Tick {
  private final WallTime wallTime;
  private volatile Anchor anchor;

  Clock(WallTime wallTime, long nanoTime) {
    this.wallTime = wallTime;
    this.anchor = new Anchor(nanoTime, wallTime.micros());
  }

  /** Microseconds since the epoch at a reading of {@link System#nanoTime()}. */
  long micros(long nanoTime) {
    Anchor known = anchor;
    return known.micros + Math.floorDiv(nanoTime - known.nanoTime, 1000L);
  }

  /** Follows the wall clock where it was set. */
  @Override
  public void run(long nanoTime) {
    anchor = new Anchor(nanoTime, wallTime.micros());
  }

  @Override
  public long periodNanos() {
    return TimeUnit.SECONDS.toNanos(10);
  }

  /** The wall clock, read seldom. */
  interface WallTime {
    /** Microseconds since the epoch. */
    long micros();
  }

  private record Anchor(long nanoTime, long micros) {}
}
