/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Line;
import java.util.ArrayDeque;

/** Lines that came before the outputs were open. Guarded by itself. */
final class EarlyLines {
  /** What a line takes on the heap beside its bytes, about. */
  private static final int OVERHEAD = 96;

  private static final int PART_OF_HEAP = 16;

  private final ArrayDeque<Line[]> lines = new ArrayDeque<>();
  private final long mostBytes;
  private long bytes;
  private long refused;

  EarlyLines(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** As many as will find room in a ring of this size, and may lie on the heap until then. */
  static EarlyLines before(long ringBytes) {
    return new EarlyLines(Math.min(ringBytes / 2, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
  }

  /** Keeps a copy, if there is room. */
  boolean add(Line[] sections) {
    long size = OVERHEAD;
    for (Line section : sections) {
      size += section.length();
    }
    // What comes after a refused line is refused too: it would get the wrong number.
    if (refused > 0 || bytes + size > mostBytes) {
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
