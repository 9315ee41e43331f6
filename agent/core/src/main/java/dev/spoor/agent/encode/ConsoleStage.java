/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** What a line tells of its operation, at a glance. */
enum ConsoleStage {
  START("▸"),
  COMPLETE("✔"),
  UNUSUAL("◼"),
  FAILED("✘"),
  STALLED("◔"),
  NOTE("●");

  private final byte[] glyph;

  ConsoleStage(String glyph) {
    this.glyph = Scalars.bytes(glyph);
  }

  byte[] glyph() {
    return glyph;
  }

  byte[] colour(Palette palette, Level level) {
    return switch (this) {
      case START -> palette.cyan;
      case COMPLETE -> palette.green;
      case UNUSUAL, STALLED -> palette.yellow;
      case FAILED -> level == Level.WARN ? palette.yellow : palette.redBold;
      case NOTE -> level.compareTo(Level.WARN) >= 0 ? palette.yellow : palette.blue;
    };
  }

  static ConsoleStage of(Event event) {
    if (event.operation == null || event.context == null) {
      return NOTE;
    }
    if (event.durationNanos < 0) {
      return START;
    }
    if (event.stalled) {
      return STALLED;
    }
    if (event.outcome != null) {
      return UNUSUAL;
    }
    boolean failed = event.errorType != null && event.level.compareTo(Level.WARN) >= 0;
    return failed ? FAILED : COMPLETE;
  }
}
