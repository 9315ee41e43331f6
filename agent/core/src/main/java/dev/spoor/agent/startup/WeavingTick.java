/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.control.Jmx;
import dev.spoor.agent.operation.Tick;
import dev.spoor.agent.transform.Transformation;
import java.util.concurrent.TimeUnit;

/**
 * Weaves what was there before us, then looks after what had to be put off, what is to be reported
 * and what is to be taken back.
 */
final class WeavingTick implements Tick {
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Transformation transformation;
  private final Reports reports;
  private final boolean attached;
  private boolean caughtUp;

  WeavingTick(Transformation transformation, Reports reports, boolean attached) {
    this.transformation = transformation;
    this.reports = reports;
    this.attached = attached;
  }

  @Override
  public void run(long nanoTime) {
    if (!caughtUp) {
      caughtUp = true;
      transformation.catchUp(attached);
    }
    transformation.tick(nanoTime);
    reports.switchOff(transformation);
    if (attached || transformation.managementSeen()) {
      Jmx.managementLoaded();
    }
  }

  @Override
  public long periodNanos() {
    return caughtUp ? PERIOD_NANOS : 0;
  }
}
