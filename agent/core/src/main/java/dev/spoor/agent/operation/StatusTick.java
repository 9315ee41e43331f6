/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.time.Duration;

/** Writes the health counters every so often. */
final class StatusTick implements Tick {
  private static final long NEVER = Long.MAX_VALUE / 2;

  private final AgentEvents events;
  private final HealthSource source;
  private final Duration interval;

  StatusTick(AgentEvents events, HealthSource source, Duration interval) {
    this.events = events;
    this.source = source;
    this.interval = interval;
  }

  @Override
  public void run(long nanoTime) {
    events.status(source.health());
  }

  @Override
  public long periodNanos() {
    return interval.isZero() ? NEVER : interval.toNanos();
  }
}
