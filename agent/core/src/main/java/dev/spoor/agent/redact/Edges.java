/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where words begin, also behind what is written in place of a character. */
final class Edges {
  /** What a sequence for a terminal begins with. */
  static final char ESCAPE = 0x1b;

  private static final String ESCAPED = "nrtbfe0";

  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether a word may begin here: behind no letter or digit that stands for itself. */
  static boolean begins(String text, int from, int at) {
    if (at == from || !isWord(text.charAt(at - 1))) {
      return true;
    }
    return isAfterEscape(text, from, at) || ansi(text, from, at) < at;
  }

  private static boolean isAfterEscape(String text, int from, int at) {
    if (at - 2 >= from && text.charAt(at - 2) == '\\') {
      return ESCAPED.indexOf(text.charAt(at - 1)) >= 0;
    }
    if (at - 3 < from || !isHex(text, at - 2, at)) {
      return false;
    }
    return text.charAt(at - 3) == '%'
        || (at - 4 >= from && text.startsWith("\\x", at - 4))
        || (at - 6 >= from && text.startsWith("\\u00", at - 6));
  }

  /** Where this character stands, or -1; looks no further than it has to. */
  static int indexOf(String text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** The same of a word. */
  static int indexOf(String text, String word, int from, int to) {
    for (int i = from; i + word.length() <= to; i++) {
      if (text.charAt(i) == word.charAt(0) && text.startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  static boolean isHex(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 128 || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the sequence starts that colours a terminal and ends here, or here where none does. */
  static int ansi(String text, int from, int at) {
    if (at - 3 < from || text.charAt(at - 1) != 'm') {
      return at;
    }
    int i = at - 2;
    while (i > from && at - i < 24 && isParameter(text.charAt(i))) {
      i--;
    }
    if (text.charAt(i) != '[') {
      return at;
    }
    if (i > from && text.charAt(i - 1) == ESCAPE) {
      return i - 1;
    }
    return i < at - 2 ? i : at; // who loses the escape keeps the number; [m begins a list
  }

  /**
   * Where the sequence ends that colours or clears a line of a terminal and starts here, or here.
   */
  static int afterAnsi(String text, int at, int to) {
    if (at + 2 >= to || text.charAt(at) != ESCAPE || text.charAt(at + 1) != '[') {
      return at;
    }
    int i = at + 2;
    while (i < to && i - at < 24 && isParameter(text.charAt(i))) {
      i++;
    }
    return i < to && (text.charAt(i) == 'm' || text.charAt(i) == 'K') ? i + 1 : at;
  }

  private static boolean isParameter(char c) {
    return (c >= '0' && c <= '9') || c == ';' || c == ':';
  }

  private Edges() {}
}
