/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where what stands in brackets ends. */
final class Brackets {

  /**
   * Behind the bracket that closes the one here, quotes and brackets of other kinds left aside;
   * without one, the end.
   */
  static int end(String text, int from, int to) {
    char open = text.charAt(from);
    char close = open == '{' ? '}' : open == '[' ? ']' : ')';
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i + 1;
      } else if (c == '"' && opens(text, i)) {
        i = closing(text, i, to);
      }
    }
    return to;
  }

  /** Whether a string begins with this quote: not so within words. */
  private static boolean opens(String text, int quote) {
    int at = quote;
    while (text.charAt(at - 1) == '\\') {
      at--;
    }
    char before = text.charAt(at - 1);
    return before <= ' ' || "{[(:,=".indexOf(before) >= 0;
  }

  /** The quote that ends the string which begins here, escaped as often; or the end. */
  private static int closing(String text, int quote, int to) {
    int escapes = 0;
    while (text.charAt(quote - 1 - escapes) == '\\') {
      escapes++;
    }
    int run = 0;
    for (int i = quote + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' && run <= escapes) {
        return i;
      }
      run = c == '\\' ? run + 1 : 0;
    }
    return to;
  }

  private Brackets() {}
}
