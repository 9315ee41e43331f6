/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.operation.Tick;
import java.util.concurrent.TimeUnit;

/**
 * Prepares the outputs at once, beside the application, and opens them once its main class has been
 * initialised, or a second has passed: what the application configures first is left to it.
 */
final class OpeningTick implements Tick {
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** The heap may be full at first; and what can't be opened at all leaves files behind. */
  private static final int MOST_TRIES = 20;

  private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Agent agent;
  private final JdkAccess jdk;
  private final long deadline;
  private boolean prepared;
  private boolean opened;
  private int tries;

  OpeningTick(Agent agent, JdkAccess jdk, boolean attached) {
    this.agent = agent;
    this.jdk = jdk;
    this.deadline = System.nanoTime() + (attached ? 0 : LONGEST_NANOS);
  }

  @Override
  public void run(long nanoTime) {
    if (!prepared) {
      prepared = true;
      agent.prepare();
    }
    if (!opened && (nanoTime - deadline >= 0 || jdk.mainClassInitialised())) {
      opened = ++tries == MOST_TRIES;
      agent.open();
      opened = true;
    }
  }

  @Override
  public long periodNanos() {
    if (!prepared) {
      return 0;
    }
    if (opened) {
      return Long.MAX_VALUE / 2;
    }
    return tries > 0 ? RETRY_NANOS : PERIOD_NANOS;
  }
}
