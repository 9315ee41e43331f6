/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One line of the control file that could be read.
 *
 * @param time how long it holds from the file's last change on, or null for as long as it stands
 */
record ControlLine(LevelRule rule, @Nullable Duration time, String text) {

  /** Lines with the same key replace each other. */
  String key() {
    return rule.scope() + " " + rule.name();
  }

  /** What is left of its time at this age of the file, or null where it has no end. */
  @Nullable Duration left(Duration age) {
    return time == null ? null : time.minus(age);
  }
}
