/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.startup;

import dev.spoor.agent.config.Settings;
import dev.spoor.agent.output.Outputs;

/** Writes the first line: what is in force. */
record Announcement(Settings settings, Outputs outputs, Reports reports) implements Runnable {

  @Override
  public void run() {
    reports.started(settings, outputs);
  }
}
