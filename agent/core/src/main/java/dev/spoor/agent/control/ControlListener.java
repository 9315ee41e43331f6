/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.util.List;

/** Who carries out what the control file says. Called on the thread that polls. */
public interface ControlListener {

  /**
   * The levels are others.
   *
   * @param rules in force from here on
   * @param changes what was done, a sentence each
   */
  void levelsChanged(LevelRules rules, List<String> changes);

  /** A line, or the file, is of no use; said once for each time that it is written. */
  void misconfigured(String cause, String sentence);
}
