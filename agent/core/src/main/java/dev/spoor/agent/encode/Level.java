/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** How much an event matters; in the order of rising weight. */
public enum Level {
  TRACE("trace"),
  DEBUG("debug"),
  INFO("info"),
  WARN("warn"),
  ERROR("error"),
  FATAL("fatal");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** The word on the line. */
  public String label() {
    return label;
  }
}
