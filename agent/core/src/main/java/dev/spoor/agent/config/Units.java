/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/** A number with a unit behind it, such as {@code 16MiB}. */
final class Units {
  static final long NONE = -1;

  /** Counted in bytes. */
  static final Units SIZE =
      new Units(
          new String[] {"", "B", "KiB", "MiB", "GiB"},
          new long[] {1, 1, 1 << 10, 1 << 20, 1 << 30});

  /** Counted in milliseconds. */
  static final Units TIME =
      new Units(
          new String[] {"ms", "s", "m", "h", "d"},
          new long[] {1, 1_000, 60_000, 3_600_000, 86_400_000});

  private final String[] names;
  private final long[] factors;

  /** Units in rising order; the first, where it is empty, is that of a bare number. */
  private Units(String[] names, long[] factors) {
    this.names = names;
    this.factors = factors;
  }

  /** The number in the smallest unit, or {@link #NONE}. */
  long parse(String text) {
    int end = digits(text);
    if (end == 0) {
      return NONE;
    }
    String unit = text.substring(end).trim();
    try {
      long count = Long.parseLong(text.substring(0, end));
      return count == 0 && unit.isEmpty() ? 0 : times(count, unit);
    } catch (ArithmeticException | NumberFormatException tooLarge) {
      return NONE;
    }
  }

  private long times(long count, String unit) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equalsIgnoreCase(unit)) {
        return Math.multiplyExact(count, factors[i]);
      }
    }
    return NONE;
  }

  /** The value in the largest unit that leaves it whole. */
  String text(long value) {
    int unit = names.length - 1;
    while (unit > 0 && (value == 0 || value % factors[unit] != 0)) {
      unit--;
    }
    return value == 0 ? "0" : value / factors[unit] + names[unit];
  }

  /** The same number with the unit that was probably meant. */
  @Nullable String nearest(String wrong, String usual) {
    int end = digits(wrong);
    if (end == 0 || end > 18) {
      return null;
    }
    String unit = wrong.substring(end).trim();
    String meant = unit.isEmpty() ? usual : meant(unit);
    return meant == null ? null : wrong.substring(0, end) + meant;
  }

  /** The longest unit that the word begins with, else one with the same initial. */
  private @Nullable String meant(String word) {
    String meant = null;
    for (String name : names) {
      boolean longer = meant == null || name.length() > meant.length();
      if (longer && !name.isEmpty() && word.regionMatches(true, 0, name, 0, name.length())) {
        meant = name;
      }
    }
    for (int i = 0; i < names.length && meant == null; i++) {
      meant = names[i].regionMatches(true, 0, word, 0, 1) ? names[i] : null;
    }
    return meant;
  }

  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
