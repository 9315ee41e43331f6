/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What stands behind an authentication scheme, or behind an option that announces a secret. */
final class WordRule {
  private static final int LONGEST_OPTION = 64;
  private static final int LEAST = 8;
  private static final int UNMISTAKABLE = 20;

  private final KeyRule keys;

  WordRule(KeyRule keys) {
    this.keys = keys;
  }

  /** Whether the word that ends here could be one that announces a secret. */
  boolean suspicious(String text, int from, int blank) {
    return scheme(text, from, blank) || option(text, from, blank) >= 0;
  }

  void find(String text, int from, int blank, int to, Spans found) {
    int start = Values.start(text, blank, to);
    if (scheme(text, from, blank)) {
      int end = Values.endOfWord(text, start, to, false);
      if (isCredential(text, start, end)) {
        found.add(start, end);
      }
      return;
    }
    int option = option(text, from, blank);
    if (option >= 0
        && start < to
        && text.charAt(start) != '-'
        && keys.judge(text, option, blank) != Verdict.OPEN) {
      int end = Values.end(text, start, to, false);
      if (!Values.harmless(text, start, end)) {
        found.add(start, end);
      }
    }
  }

  private static boolean scheme(String text, int from, int blank) {
    return endsWithWord(text, from, blank, "bearer") || endsWithWord(text, from, blank, "basic");
  }

  private static boolean endsWithWord(String text, int from, int end, String word) {
    int start = end - word.length();
    return start >= from
        && (text.charAt(end - 1) | 0x20) == word.charAt(word.length() - 1)
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }

  /** Where the option starts, with two dashes, that ends here; or -1. */
  private static int option(String text, int from, int end) {
    int at = end;
    while (at > from && end - at <= LONGEST_OPTION && isPart(text.charAt(at - 1))) {
      at--;
    }
    boolean option = end - at > 2 && text.charAt(at) == '-' && text.charAt(at + 1) == '-';
    return option ? at : -1;
  }

  private static boolean isPart(char c) {
    return c == '-' || c == '_' || c == '.' || Character.isLetterOrDigit(c);
  }

  private static boolean isCredential(String text, int from, int to) {
    int length = to - from;
    if (length < LEAST || length >= UNMISTAKABLE) {
      return length >= UNMISTAKABLE;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean innerCapital = i > from && c >= 'A' && c <= 'Z';
      if ((c >= '0' && c <= '9') || c == '=' || innerCapital) {
        return true;
      }
    }
    return false;
  }
}
