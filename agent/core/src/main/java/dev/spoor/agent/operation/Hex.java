/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.nio.charset.StandardCharsets;

/** Numbers in hex, as W3C ids are written. */
final class Hex {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

  /** Whether everything from {@code from} up to {@code to} is a lower-case hex digit. */
  static boolean isLowerCase(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The 16 digits from {@code from} on, which must be hex digits of either case. */
  static long parse(String text, int from) {
    long value = 0;
    for (int i = from; i < from + 16; i++) {
      value = (value << 4) | Character.digit(text.charAt(i), 16);
    }
    return value;
  }

  /** The 32 digits of a trace id. */
  static String of(long high, long low) {
    byte[] digits = new byte[32];
    write(high, digits, 0);
    write(low, digits, 16);
    return new String(digits, StandardCharsets.ISO_8859_1);
  }

  /** The 16 digits of a span id. */
  static String of(long value) {
    byte[] digits = new byte[16];
    write(value, digits, 0);
    return new String(digits, StandardCharsets.ISO_8859_1);
  }

  /** Whether 32 or 16 lower-case digits stand for exactly this number. */
  static boolean same(String text, long high, long low) {
    return text.length() == 32
        && isLowerCase(text, 0, 32)
        && parse(text, 0) == high
        && parse(text, 16) == low;
  }

  private static void write(long value, byte[] digits, int at) {
    long rest = value;
    for (int i = at + 15; i >= at; i--) {
      digits[i] = DIGITS[(int) (rest & 0xf)];
      rest >>>= 4;
    }
  }

  private Hex() {}
}
