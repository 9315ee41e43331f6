/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** Where in an operation's life a line stands. */
enum Stage {
  START("_start"),
  COMPLETE("_complete"),
  FAILED("_failed"),
  /** It goes on, for longer than it should. */
  STALLED("_stalled");

  private final String suffix;

  Stage(String suffix) {
    this.suffix = suffix;
  }

  /** What follows the kind in the event's name. */
  String suffix() {
    return suffix;
  }
}
