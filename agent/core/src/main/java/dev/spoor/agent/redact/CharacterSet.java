/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** A set of ASCII characters, with or without all others. */
final class CharacterSet {
  /** Its place among the sets of one policy. */
  final int number;

  private final String specification;
  private final long low;
  private final long high;
  private final boolean others;

  private CharacterSet(int number, String specification, long low, long high, boolean others) {
    this.number = number;
    this.specification = specification;
    this.low = low;
    this.high = high;
    this.others = others;
  }

  /** All characters but these. */
  static CharacterSet not(int number, String characters) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      low |= c < 64 ? 1L << c : 0;
      high |= c < 64 ? 0 : 1L << c;
    }
    return new CharacterSet(number, "", ~low, ~high, true);
  }

  /** The set that is written so: characters and ranges, such as {@code A-Za-z0-9_-}. */
  static CharacterSet of(int number, String specification) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < specification.length(); i++) {
      char first = specification.charAt(i);
      char last = first;
      if (i + 2 < specification.length() && specification.charAt(i + 1) == '-') {
        i += 2;
        last = specification.charAt(i);
      }
      if (last >= 128 || last < first) {
        throw new IllegalArgumentException("wrong range " + first + "-" + last);
      }
      low |= upTo(last) & ~upTo(first - 1);
      high |= upTo(last - 64) & ~upTo(first - 65);
    }
    return new CharacterSet(number, specification, low, high, false);
  }

  /** The first bits, up to this one. */
  private static long upTo(int bit) {
    return bit < 0 ? 0 : bit >= 63 ? -1 : (1L << (bit + 1)) - 1;
  }

  boolean isWritten(String as) {
    return specification.equals(as);
  }

  /** Punctuation of other scripts, and typographic quotes. */
  private static boolean ends(char c) {
    return (c >= 0x3000 && c <= 0x303f)
        || (c >= 0x2018 && c <= 0x201f)
        || c == 0xff0c
        || c == 0xff1b
        || c == 0xff08
        || c == 0xff09
        || c == 0xab
        || c == 0xbb;
  }

  boolean has(char c) {
    return c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> c & 1) != 0 : others && !ends(c);
  }
}
