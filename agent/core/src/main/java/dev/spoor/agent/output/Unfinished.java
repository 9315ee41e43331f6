/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/**
 * Places in the ring that were claimed by threads which failed before they had written their line:
 * where the stack ends, that can be anywhere.
 */
final class Unfinished {
  private static final int SLOTS = 256;
  private static final int PLACE_BITS = 24;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

  // Filled by a thread that may not be able to call anything, so without a lock. A full table, or
  // two that take the same slot at the same time, cost the ring; both need many such failures in
  // the tenth of a second that an output may sleep.
  private final long[] slots = new long[SLOTS];

  long[] slots() {
    return slots;
  }

  /** What a slot has for a claim; to be computed before it is needed. */
  static long entry(long place, int length) {
    return ((place >>> 3) & PLACE_MASK) | ((long) (length >>> 3) << PLACE_BITS);
  }

  /** Takes back the entry of a place; its length, or 0 if there is none. */
  synchronized int take(long place) {
    for (int i = 0; i < SLOTS; i++) {
      if (slots[i] != 0 && (slots[i] & PLACE_MASK) == ((place >>> 3) & PLACE_MASK)) {
        int length = (int) (slots[i] >>> PLACE_BITS) << 3;
        slots[i] = 0;
        return length;
      }
    }
    return 0;
  }
}
