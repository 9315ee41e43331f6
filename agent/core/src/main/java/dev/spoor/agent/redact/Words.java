/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Words of prose, and what sentences about secrets begin with. */
final class Words {
  private static final int LONGEST = 32;

  /** What a sentence about a secret begins with, whatever follows. */
  private static final String[] OPENERS = {
    "must",
    "should",
    "shall",
    "cannot",
    "may",
    "please",
    "not",
    "too",
    "size",
    "length",
    "unexpected",
    "does",
    "do"
  };

  /** What a sentence begins with that goes on with one of {@link #PARTICIPLES}. */
  private static final String[] VERBS = {"is", "was", "are", "were", "has", "have", "at"};

  private static final String[] PARTICIPLES = {
    "not",
    "required",
    "too",
    "missing",
    "invalid",
    "incorrect",
    "wrong",
    "expired",
    "empty",
    "null",
    "blank",
    "mandatory",
    "been",
    "already",
    "least",
    "most",
    "weak",
    "unset",
    "used"
  };

  /** Whether what stands here begins as what validators and parsers say does. */
  static boolean isSentence(String text, int from, int to) {
    int wordTo = lettersEnd(text, from, to);
    if (wordTo + 1 >= to || text.charAt(wordTo) != ' ') {
      return false;
    }
    int nextTo = lettersEnd(text, wordTo + 1, to);
    boolean word = nextTo > wordTo + 1 && (nextTo == to || isBehindWord(text.charAt(nextTo)));
    return word
        && (isOneOf(OPENERS, text, from, wordTo)
            || (isOneOf(VERBS, text, from, wordTo)
                && isOneOf(PARTICIPLES, text, wordTo + 1, nextTo)));
  }

  private static boolean isBehindWord(char c) {
    return c <= ' ' || c == '"' || c == ',' || c == '.' || c == ';' || c == '\'';
  }

  /** Behind the letters that stand here. */
  static int lettersEnd(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int at = from;
    while (at < limit && ((text.charAt(at) | 0x20) >= 'a' && (text.charAt(at) | 0x20) <= 'z')) {
      at++;
    }
    return at;
  }

  static boolean isOneOf(String[] words, String text, int from, int to) {
    for (String word : words) {
      if (to - from == word.length() && text.regionMatches(true, from, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private Words() {}
}
