/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Percent-encoding, as far as names of parameters need it. */
final class Percent {

  static String decode(String text, int from, int to) {
    StringBuilder decoded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int high = c == '%' && i + 2 < to ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (low >= 0) {
        decoded.append((char) (high << 4 | low));
        i += 2;
      } else {
        decoded.append(c);
      }
    }
    return decoded.toString();
  }

  private Percent() {}
}
