/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.output.AgentThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The one thread for what is nobody else's: clock, status, orphans, control file. */
public final class Housekeeping implements Runnable {
  private static final long LONGEST_SLEEP = TimeUnit.SECONDS.toNanos(1);

  private final Warnings warnings;
  private final List<Due> ticks = new ArrayList<>();
  private volatile boolean stopped;

  public Housekeeping(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Adds a tick, first due one period from now. Before {@link #start}. */
  public Housekeeping add(Tick tick) {
    ticks.add(new Due(tick, System.nanoTime() + tick.periodNanos()));
    return this;
  }

  /** Starts the thread; it never keeps the JVM alive, and takes nothing over from its starter. */
  public void start() {
    AgentThreads.daemon("spoor-housekeeping", this).start();
  }

  public void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    while (!stopped) {
      long now = System.nanoTime();
      long next = runDue(now);
      LockSupport.parkNanos(Math.min(LONGEST_SLEEP, Math.max(next, 1_000_000)));
    }
  }

  /** Runs what is due, and answers for how long nothing else will be. */
  long runDue(long now) {
    long next = LONGEST_SLEEP;
    for (Due due : ticks) {
      if (now - due.at >= 0) {
        run(due.tick, now);
        due.at = now + due.tick.periodNanos();
      }
      next = Math.min(next, due.at - now);
    }
    return next;
  }

  private void run(Tick tick, long now) {
    try {
      tick.run(now);
    } catch (Throwable failed) {
      warnings.failed("housekeeping", failed);
    }
  }

  private static final class Due {
    private final Tick tick;
    private long at;

    Due(Tick tick, long at) {
      this.tick = tick;
      this.at = at;
    }
  }
}
