/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import java.time.Duration;
import java.util.List;

/**
 * When an operation has run for too long.
 *
 * @param after how long it may run; zero for as long as it likes
 * @param except the kinds whose length says nothing
 */
record StalledConfig(Duration after, List<String> except) {
  private static final Setting<Duration> AFTER =
      Setting.duration(
          "stalled.after",
          "5m",
          "For how long an operation runs before it is reported, once, as `<kind>_stalled`; `0s`"
              + " for never.");
  private static final Setting<List<String>> EXCEPT =
      Setting.list(
          "stalled.except",
          List.of("process", "job"),
          "The kinds of which none is reported as stalled.");

  static final List<Setting<?>> SETTINGS = List.of(AFTER, EXCEPT);

  static StalledConfig from(Settings settings) {
    return new StalledConfig(settings.get(AFTER), settings.get(EXCEPT));
  }
}
