/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where what stands in quotes ends. */
final class Quotes {
  private static final int LONGEST_INNER = 512;
  private static final int LONGEST_THREE = 1_024;

  /**
   * Behind the quote that is escaped as the first one is; without one, the end of the text.
   *
   * @param from where the escapes of the first quote start
   * @param open where it stands
   */
  static int end(String text, int from, int open, int to) {
    int escapes = open - from;
    char quote = text.charAt(open);
    int run = 0;
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote && ends(run, escapes) && isInner(text, i, to)) {
        i = Math.max(i, Edges.indexOf(text, quote, i + 1, Math.min(to, i + LONGEST_INNER)));
      } else if (c == quote && ends(run, escapes)) {
        if (i == open + 1 || escapes > 0 || !isDoubled(text, i, to)) {
          return i + 1;
        }
        i++;
      }
      run = c == '\\' ? run + 1 : 0;
    }
    return to;
  }

  /** Whether the quote stands for itself, as it is written twice, and no text around it ends. */
  private static boolean isDoubled(String text, int at, int to) {
    char quote = text.charAt(at);
    return at + 1 < to
        && text.charAt(at + 1) == quote
        && (quote == '\'' || at + 2 == to || ",}]".indexOf(text.charAt(at + 2)) < 0);
  }

  /** Whether a quote behind so many escapes ends a value: those of its last character are pairs. */
  private static boolean ends(int run, int escapes) {
    return run <= escapes || (run - escapes) % (2 * escapes + 2) == 0;
  }

  /** Behind three quotes, as those in front; 0 where there are none. */
  static int endOfThree(String text, int from, int to) {
    String three = text.startsWith("\"\"\"", from) ? "\"\"\"" : "'''";
    if (!text.startsWith(three, from)) {
      return 0;
    }
    int close = Edges.indexOf(text, three, from + 3, Math.min(to, from + LONGEST_THREE));
    return close < 0 ? 0 : close + 3;
  }

  /** {@code token="x"} within quotes that nobody escaped. */
  private static boolean isInner(String text, int quote, int to) {
    return text.charAt(quote - 1) == '=' && quote + 1 < to && Edges.isWord(text.charAt(quote + 1));
  }

  private Quotes() {}
}
