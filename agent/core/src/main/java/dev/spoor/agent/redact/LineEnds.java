/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where a value ends that its line ends, or the lines below it. */
final class LineEnds {
  private static final int DEEPEST = 64;
  private static final int FURTHEST_BACK = 128;
  private static final int LONGEST_QUOTED = 512;
  private static final int LONGEST_KEY = 48;
  private static final int LEAST_CREDENTIAL = 16;

  /**
   * A header goes to the end of its line; in quotes to those, in a printed map to the next entry.
   */
  static int ofHeader(String text, int from, int keyFrom, int sign, int valueFrom, int to) {
    int alone = text.charAt(sign - 1) == 'e' ? 0 : ofOneWord(text, valueFrom, to);
    if (alone > 0) {
      return alone;
    }
    boolean printed = text.charAt(sign) == '=';
    char quote = quoteAround(text, from, keyFrom);
    int open = opened(text, from, keyFrom);
    int at = valueFrom;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\r' || c == '\n' || c == Edges.ESCAPE) {
        break;
      }
      if (c == '{' && open > 0) {
        open++;
      } else if (c == '}' && --open == 0) {
        break;
      }
      if (c == '"' && text.charAt(at - 1) == '=' && isParameter(text, at, to)) {
        at = Math.max(at, Edges.indexOf(text, '"', at + 1, Math.min(to, at + LONGEST_QUOTED)));
        continue;
      }
      if (c == quote && (c == '"' || c == '\'')) {
        break;
      }
      if ((c == ',' && printed && isNextEntry(text, at, to))
          || (c == '\\' && isEscapedEnd(text, at, to))) {
        break;
      }
    }
    while (at > valueFrom && at < to && text.charAt(at) == quote && text.charAt(at - 1) == '\\') {
      at--;
    }
    return at;
  }

  /** Whether the value of a parameter begins with this quote, and no credential ends before it. */
  private static boolean isParameter(String text, int quote, int to) {
    return Edges.isWord(text.charAt(quote - 2))
        && quote + 1 < to
        && ",]})".indexOf(text.charAt(quote + 1)) < 0;
  }

  /** How many braces of a printed map are open before the key; those of a value do not end it. */
  private static int opened(String text, int from, int keyFrom) {
    int limit = Math.max(from, keyFrom - FURTHEST_BACK);
    int open = 0;
    for (int i = limit; i < keyFrom; i++) {
      char c = text.charAt(i);
      open = c == '{' ? open + 1 : c == '}' ? Math.max(0, open - 1) : open;
    }
    return Math.min(open, 1);
  }

  /** The quote that opens before the key on its line and is not closed there, or a blank. */
  private static char quoteAround(String text, int from, int keyFrom) {
    int limit = Math.max(from, keyFrom - FURTHEST_BACK);
    int single = 0;
    int twice = 0;
    for (int i = keyFrom - 1; i >= limit && text.charAt(i) >= ' '; i--) {
      char c = text.charAt(i);
      single += c == '\'' ? 1 : 0;
      twice += c == '"' ? 1 : 0;
      if (single + twice == 1 && (c == '"' || c == '\'') && i == keyFrom - 1) {
        return c;
      }
    }
    return twice % 2 == 1 ? '"' : single % 2 == 1 ? '\'' : ' ';
  }

  private static boolean isOfDigest(String text, int from, int to) {
    return (to - from == 3 && text.startsWith("qop", from))
        || (to - from == 2 && text.startsWith("nc", from))
        || text.startsWith("algorithm", from)
        || text.startsWith("stale", from);
  }

  /** Behind one credential, with or without a scheme, where something else follows; else 0. */
  private static int ofOneWord(String text, int from, int to) {
    int start = from;
    int at = wordEnd(text, from, to);
    if (at < to && text.charAt(at) == ' ' && Harmless.isScheme(text, from, at)) {
      start = at + 1;
      at = wordEnd(text, start, to);
    }
    boolean follows = at < to && (text.charAt(at) == ' ' || text.charAt(at) == ',');
    return follows && at - start >= LEAST_CREDENTIAL && Edges.hasDigit(text, start, at) ? at : 0;
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) > ' ' && ",;\"'}])".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isEscapedEnd(String text, int at, int to) {
    return at + 1 < to && (text.charAt(at + 1) == 'n' || text.charAt(at + 1) == 'r');
  }

  /** Whether an end of a line or a tab stands here, as strings write it, and then another key. */
  static boolean isBeforeKey(String text, int from, int to) {
    int at = from;
    while (isEscapedBreak(text, at, to)) {
      at += 2;
    }
    if (at == from) {
      return false;
    }
    int key = at;
    int limit = Math.min(to, at + LONGEST_KEY);
    while (key < limit
        && (Edges.isWord(text.charAt(key)) || "-_. ".indexOf(text.charAt(key)) >= 0)) {
      key++;
    }
    return key > at && key < to && (text.charAt(key) == ':' || text.charAt(key) == '=');
  }

  private static boolean isEscapedBreak(String text, int at, int to) {
    return at + 1 < to && text.charAt(at) == '\\' && "nrt".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean isNextEntry(String text, int at, int to) {
    if (at + 2 >= to || text.charAt(at + 1) != ' ') {
      return false;
    }
    int sign = at + 2;
    while (sign < to && (Edges.isWord(text.charAt(sign)) || text.charAt(sign) == '-')) {
      sign++;
    }
    if (sign == at + 2 || sign + 1 >= to || text.charAt(sign) != '=') {
      return false;
    }
    char first = text.charAt(at + 2);
    boolean header = first >= 'A' && first <= 'Z' && !text.startsWith("Sign", at + 2);
    return text.charAt(sign + 1) == '"' ? header : !isOfDigest(text, at + 2, sign);
  }

  /**
   * Where a value ends that begins a line of a file: with the line, if only words follow, or with
   * the last line that stands further in.
   */
  static int inFile(String text, int from, int keyFrom, int valueFrom, int valueTo, int to) {
    int line = lineOf(text, from, keyFrom);
    if (line < 0) {
      return valueTo;
    }
    int lineTo = endOfLine(text, valueFrom, to);
    if (line == from && lineTo == to) {
      return valueTo;
    }
    if (lineTo < to && isBlock(text, valueFrom, lineTo)) {
      return endOfBlock(text, lineTo, indent(text, line, to), to);
    }
    for (int i = valueTo; i < lineTo; i++) {
      char c = text.charAt(i);
      if (c == '=' || c == ':' || c == ',' || c == '"' || c == '\'' || c == '}') {
        return valueTo;
      }
      if (c == '#' && text.charAt(i - 1) == ' ') {
        return i - 1;
      }
    }
    return lineTo;
  }

  /** Where the line starts on which nothing but what introduces a key stands before it, or -1. */
  private static int lineOf(String text, int from, int keyFrom) {
    int at = keyFrom;
    at -= isBefore("export ", text, from, at) ? 7 : 0;
    at -= isBefore("ENV ", text, from, at) ? 4 : 0;
    at -= at > from && Values.isQuote(text.charAt(at - 1)) ? 1 : 0;
    at -= isBefore("- ", text, from, at) ? 2 : 0;
    while (at > from && keyFrom - at < DEEPEST && Values.isBlank(text.charAt(at - 1))) {
      at--;
    }
    boolean begins = at == from || text.charAt(at - 1) == '\n' || isInString(text, from, at);
    return begins ? at : -1;
  }

  /** Whether a string begins here that is the value of another key. */
  private static boolean isInString(String text, int from, int at) {
    return at - 2 > from
        && (text.charAt(at - 1) == '"' || text.charAt(at) == '"')
        && ":=".indexOf(text.charAt(text.charAt(at) == '"' ? at - 1 : at - 2)) >= 0;
  }

  private static boolean isBefore(String word, String text, int from, int at) {
    return at - word.length() >= from && text.startsWith(word, at - word.length());
  }

  private static boolean isBlock(String text, int from, int to) {
    return from >= to || (to - from <= 2 && (text.charAt(from) == '|' || text.charAt(from) == '>'));
  }

  private static int endOfBlock(String text, int lineTo, int indent, int to) {
    int end = lineTo;
    while (end < to) {
      int next = text.charAt(end) == '\r' ? end + 2 : end + 1;
      int nextTo = endOfLine(text, next, to);
      if (nextTo > next && indent(text, next, nextTo) <= indent) {
        return end;
      }
      end = nextTo;
    }
    return end;
  }

  /** How long the end of a line is that stands here, also as strings write it; or 0. */
  static int width(String text, int at, int to) {
    char c = at < to ? text.charAt(at) : ' ';
    if (c == '\r' || c == '\n') {
      return 1;
    }
    return c == '\\' && isEscapedEnd(text, at, to) ? 2 : 0;
  }

  private static int indent(String text, int from, int to) {
    int at = from;
    while (at < to && Values.isBlank(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  static int endOfLine(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private LineEnds() {}
}
