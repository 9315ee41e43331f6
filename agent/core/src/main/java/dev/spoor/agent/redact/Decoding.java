/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * A text as it is meant: percent-encoding, escapes of strings and references to characters undone,
 * colours and characters that are not seen left out, wide ones made narrow. Knows where each
 * character comes from.
 */
final class Decoding {
  /** How often a text is taken apart. */
  static final int MOST = 3;

  private static final String LETTERS = "nrt\"'/\\";
  private static final String CHARACTERS = "\n\r\t\"'/\\";

  private final StringBuilder decoded;
  private final int[] origins;
  private final int[] ends;
  private boolean changed;
  private boolean percents;
  private boolean plus;

  /** Where the last run of backslashes ends: each of them may be asked for it. */
  private int backslashesTo;

  private char character;

  /**
   * Takes this part of a text apart.
   *
   * @param form whether a plus stands for a blank, as in forms
   */
  Decoding(String text, int from, int to, boolean form) {
    decoded = new StringBuilder(to - from);
    origins = new int[to - from + 1];
    ends = new int[to - from + 1];
    int at = from;
    while (at < to) {
      int next = next(text, at, to);
      character = form && character == '+' && next == at + 1 ? ' ' : character;
      plus |= character == '+';
      if (character != 0) {
        origins[decoded.length()] = at;
        decoded.append(character);
        ends[decoded.length()] = next;
      }
      changed |= next > at + 1 || character != text.charAt(at);
      at = next;
    }
    origins[decoded.length()] = to;
  }

  boolean changed() {
    return changed;
  }

  /** Whether this may be a form's, in which a plus stands for a blank. */
  boolean mayBeForm() {
    return percents && plus;
  }

  String text() {
    return decoded.toString();
  }

  /** Where what stands at this place comes from. */
  int from(int at) {
    return origins[at];
  }

  /** Where what ends at this place comes from, without what is left out behind it. */
  int to(int at) {
    return ends[at];
  }

  /** Reads one; answers where the next starts. */
  private int next(String text, int at, int to) {
    char c = text.charAt(at);
    character = c;
    if (c == '%') {
      return percent(text, at, to);
    }
    if (c == '\\') {
      return escape(text, at, to);
    }
    if (c == '&') {
      return reference(text, at, to);
    }
    if (c == Edges.ESCAPE) {
      return colour(text, at, to);
    }
    if (c >= 128 && isFolded(c)) {
      character = isWide(c) ? (char) (c - 0xff01 + '!') : 0;
    }
    return at + 1;
  }

  /** What colours a terminal stands for nothing. */
  private int colour(String text, int at, int to) {
    int end = Edges.afterAnsi(text, at, to);
    if (end == at) {
      return at + 1;
    }
    character = 0;
    return end;
  }

  private int percent(String text, int at, int to) {
    int value = at + 2 < to && Edges.isHex(text, at + 1, at + 3) ? hex(text, at + 1, 2) : -1;
    if (value < 0 || value >= 128 || (value < ' ' && value != '\n' && value != '\r')) {
      return at + 1;
    }
    character = (char) value;
    percents = true;
    return at + 3;
  }

  /** Any number of backslashes, as escaped text may be escaped again. */
  private int escape(String text, int at, int to) {
    if (at >= backslashesTo) {
      backslashesTo = endOfBackslashes(text, at, to);
    }
    int i = backslashesTo;
    if (i == to) {
      return at + 1;
    }
    char c = text.charAt(i);
    int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    if (digits > 0 && i + digits < to && Edges.isHex(text, i + 1, i + 1 + digits)) {
      char value = (char) hex(text, i + 1, digits);
      character = value >= 128 && isFolded(value) && !isWide(value) ? 0 : value;
      return i + 1 + digits;
    }
    int letter = LETTERS.indexOf(c);
    if (letter < 0) {
      return at + 1;
    }
    character = CHARACTERS.charAt(letter);
    return i + 1;
  }

  private static int endOfBackslashes(String text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) == '\\') {
      end++;
    }
    return end;
  }

  private int reference(String text, int at, int to) {
    if (text.startsWith("&quot;", at)) {
      return as('"', at + 6);
    }
    if (text.startsWith("&amp;", at)) {
      return as('&', at + 5);
    }
    if (text.startsWith("&apos;", at)) {
      return as('\'', at + 6);
    }
    if (text.startsWith("&lt;", at)) {
      return as('<', at + 4);
    }
    if (text.startsWith("&gt;", at)) {
      return as('>', at + 4);
    }
    int end = -1;
    if (at + 2 < to && text.charAt(at + 1) == '#') {
      end = Edges.indexOf(text, ';', at + 2, Math.min(to, at + 8));
    }
    if (end < 0) {
      return at + 1;
    }
    boolean hex = text.charAt(at + 2) == 'x';
    int value = 0;
    for (int i = at + (hex ? 3 : 2); i < end; i++) {
      int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
      value = digit < 0 || value > 0xfff ? 0xffff : value * (hex ? 16 : 10) + digit;
    }
    return value >= ' ' && value < 128 ? as((char) value, end + 1) : at + 1;
  }

  private int as(char meant, int next) {
    character = meant;
    return next;
  }

  private static int hex(String text, int from, int digits) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      value = value << 4 | Character.digit(text.charAt(i), 16);
    }
    return value;
  }

  /** Whether this character is another one in disguise, or none. */
  static boolean isFolded(char c) {
    return isWide(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isWide(char c) {
    return c >= 0xff01 && c <= 0xff5e;
  }

  /** Whether an escape of strings that matters to the rules starts at this backslash. */
  static boolean isEscape(String text, int at, int to) {
    char c = at + 1 < to ? text.charAt(at + 1) : ' ';
    return LETTERS.indexOf(c) >= 0 || c == 'u' || c == 'x';
  }

  /** Whether what starts here stands for a character that the rules look at. */
  static boolean isEncoded(String text, int at, int to) {
    if (text.charAt(at) == '&') {
      return text.startsWith("&quot;", at)
          || text.startsWith("&#", at)
          || text.startsWith("&lt;", at)
          || text.startsWith("&gt;", at);
    }
    if (at + 2 >= to || !Edges.isHex(text, at + 1, at + 3)) {
      return false;
    }
    int value = hex(text, at + 1, 2);
    return value >= ' ' && value < 128;
  }
}
