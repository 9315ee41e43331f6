/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Line;

/** An event, and the lines that it becomes, one for each format. For one thread at a time. */
final class Draft {
  private static final int CAPACITY = 2048;
  private static final int LARGEST_KEPT = 256 * 1024;

  final Event event = new Event();
  final Line[] lines;

  Draft(int formats) {
    this.lines = new Line[formats];
    for (int i = 0; i < formats; i++) {
      lines[i] = new Line(CAPACITY);
    }
  }

  /** Lets go of the event's values, and of buffers that one large event has blown up. */
  void clear() {
    event.clear();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].bytes().length > LARGEST_KEPT) {
        lines[i] = new Line(CAPACITY);
      }
    }
  }
}
