/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** The grammar of JSON's numbers. */
final class JsonNumber {
  private static final int LONGEST = 400;

  static boolean is(String text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    int at = from < to && text.charAt(from) == '-' ? from + 1 : from;
    int whole = digits(text, at, to);
    if (whole == at || (text.charAt(at) == '0' && whole - at > 1)) {
      return false;
    }
    at = whole;
    if (at < to && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1, to);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    return at == to || exponent(text, at, to);
  }

  private static boolean exponent(String text, int from, int to) {
    if ((text.charAt(from) | 0x20) != 'e') {
      return false;
    }
    int at = from + 1;
    if (at < to && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      at++;
    }
    return at < to && digits(text, at, to) == to;
  }

  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private JsonNumber() {}
}
