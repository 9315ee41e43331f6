/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/**
 * The word that a place and a number are claimed with in one step: the number that was given last
 * in 40 bits, and in 24 the place behind the newest line, in units of eight bytes.
 */
final class Claims {
  private static final int PLACE_BITS = 24;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
  // Two laps of the largest ring: places no further apart are told apart by their low bits.
  private static final long SPAN_MASK = (PLACE_MASK << 3) | 7;

  private Claims() {}

  static long seq(long claims) {
    return claims >>> PLACE_BITS;
  }

  /**
   * Bytes from a place, which is not more than two laps back, to the one behind the newest line.
   */
  static long depth(long claims, long from) {
    return (((claims & PLACE_MASK) << 3) - from) & SPAN_MASK;
  }

  static long next(long claims, long numbers, int bytes) {
    return ((seq(claims) + numbers) << PLACE_BITS) | ((claims + (bytes >>> 3)) & PLACE_MASK);
  }
}
