/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Line;
import java.util.ArrayDeque;

/** Lines that came before the outputs were open. Guarded by itself. */
final class EarlyLines {
  static final int MOST_LINES = 4096;
  static final int MOST_BYTES = 2 << 20;

  private final ArrayDeque<Line[]> lines = new ArrayDeque<>();
  private int bytes;
  private long refused;

  /** Keeps a copy, if there is room. */
  boolean add(Line[] sections) {
    int size = 0;
    for (Line section : sections) {
      size += section.length();
    }
    // What comes after a refused line is refused too: it would get the wrong number.
    if (refused > 0 || lines.size() == MOST_LINES || bytes + size > MOST_BYTES) {
      refused++;
      return false;
    }
    Line[] copies = new Line[sections.length];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = new Line(sections[i].length());
      copies[i].write(sections[i].bytes(), 0, sections[i].length());
    }
    lines.add(copies);
    bytes += size;
    return true;
  }

  /**
   * Moves them to the ring; the refused ones leave a gap in the numbers. Returns how many found no
   * room there.
   */
  long moveTo(Ring ring) {
    long lost = 0;
    while (!lines.isEmpty()) {
      if (ring.accept(lines.remove()) == Ring.REFUSED) {
        lost++;
      }
    }
    if (refused > 0) {
      ring.skip(refused);
    }
    return lost;
  }
}
