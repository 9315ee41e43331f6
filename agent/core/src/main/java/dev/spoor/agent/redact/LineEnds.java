/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where a value ends that its line ends, or the lines below it. */
final class LineEnds {
  private static final int DEEPEST = 64;
  private static final int LONGEST_KEY = 48;

  static boolean isEscapedEnd(String text, int at, int to) {
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
      int next = Math.min(to, text.charAt(end) == '\r' ? end + 2 : end + 1);
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
