/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/**
 * The word before a line in the ring, written last. Its high half is a mark that nothing else in a
 * ring looks like: a control byte, which no text has, and the lap. Its low half is the length.
 */
final class LineHeader {
  private static final int MARK = 0x1E00_0000;
  private static final int LAP_MASK = 0x00FF_FFFF;
  private static final int BLANK = 1 << 31;

  private LineHeader() {}

  static long of(long lap, int length) {
    return ((long) mark(lap) << 32) | length;
  }

  /** A header that nothing follows. */
  static long blank(long lap, int length) {
    return of(lap, length) | (BLANK & 0xFFFF_FFFFL);
  }

  /** Whether what was written here in this lap is complete. */
  static boolean marks(long header, long lap) {
    return (int) (header >>> 32) == mark(lap);
  }

  static boolean isBlank(long header) {
    return ((int) header & BLANK) != 0;
  }

  /** Bytes of all that belongs to it, itself included. */
  static int length(long header) {
    return (int) header & ~BLANK;
  }

  private static int mark(long lap) {
    return MARK | ((int) lap & LAP_MASK);
  }
}
