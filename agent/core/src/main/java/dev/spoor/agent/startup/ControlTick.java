/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.control.ControlConfig;
import dev.spoor.agent.control.ControlFile;
import dev.spoor.agent.control.ControlListener;
import dev.spoor.agent.control.LevelRules;
import dev.spoor.agent.operation.Tick;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at the control file once a second, from the first second on. */
final class ControlTick implements Tick {
  private static final long PERIOD_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ControlConfig config;
  private final LevelRules usual;
  private final ControlListener listener;
  private @Nullable ControlFile file;

  ControlTick(ControlConfig config, LevelRules usual, ControlListener listener) {
    this.config = config;
    this.usual = usual;
    this.listener = listener;
  }

  @Override
  public void run(long nanoTime) {
    ControlFile watched = file;
    if (watched == null) {
      watched = new ControlFile(config, usual, listener);
      file = watched;
    }
    watched.poll(nanoTime);
  }

  @Override
  public long periodNanos() {
    return PERIOD_NANOS;
  }
}
