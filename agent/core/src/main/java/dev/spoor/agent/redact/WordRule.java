/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What stands behind an authentication scheme, or behind an option that announces a secret. */
final class WordRule {
  private static final int LONGEST_OPTION = 64;
  private static final int FURTHEST_BACK = 256;
  private static final int LEAST = 8;
  private static final int UNMISTAKABLE = 20;

  private final KeyRule keys;
  private final Values values;

  WordRule(KeyRule keys, Values values) {
    this.keys = keys;
    this.values = values;
  }

  /** Looks behind the scheme that may start here. */
  void scheme(String text, int from, int at, int to, Spans found) {
    int end = at + 2 < to ? schemeEnd(text, at) : -1;
    if (end < 0 || !Edges.begins(text, from, at) || at < found.solidTo()) {
      return;
    }
    int start = behindBlanks(text, end, to);
    if (start > end) {
      int valueTo = values.endOfWord(text, start, to, Values.Around.TEXT, found);
      if (isCredential(text, start, valueTo)) {
        found.add(start, valueTo);
      }
    }
  }

  private static int schemeEnd(String text, int at) {
    char third = text.charAt(at + 2);
    if (third == 'a' || third == 'A') {
      return text.regionMatches(true, at, "bearer", 0, 6) ? at + 6 : -1;
    }
    boolean basic = third == 's' || third == 'S';
    return basic && text.regionMatches(true, at, "basic", 0, 5) ? at + 5 : -1;
  }

  /** Blanks, also as URLs write them. */
  private static int behindBlanks(String text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '+') {
        at++;
      } else if (c == '%' && text.startsWith("20", at + 1)) {
        at += 3;
      } else {
        break;
      }
    }
    return Math.min(at, to);
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

  /** Looks behind the option whose first dash may stand here. */
  void option(String text, int from, int dash, int to, Spans found) {
    int end = nameEnd(text, dash + 1, to);
    // Behind a sign the value is that of a pair, which knows better where it ends.
    if (end - dash < 5 || end == to || text.charAt(end) == '=' || dash < found.solidTo()) {
      return;
    }
    int start = valueStart(text, end, to);
    if (start <= end
        || start >= to
        || text.charAt(start) == '-'
        || keys.judge(text, dash, end) == Verdict.OPEN) {
      return;
    }
    int valueTo = values.end(text, start, to, Values.Around.TEXT, found);
    boolean key = valueTo < to && text.charAt(valueTo) == ':' && Values.isQuoted(text, start, to);
    if (!key && !Harmless.is(text, start, valueTo)) {
      Values.take(text, start, valueTo, found);
    }
  }

  /** {@code echo secret | tool --password-stdin}: what the tool reads stands before it. */
  void stdin(String text, int from, int dash, int to, Spans found) {
    if (!text.startsWith("--password-stdin", dash)) {
      return;
    }
    int limit = Math.max(from, dash - FURTHEST_BACK);
    int echo = text.lastIndexOf("echo ", dash);
    int bar = echo < limit ? -1 : Edges.indexOf(text, '|', echo, dash);
    if (bar < 0) {
      return;
    }
    int start = Values.start(text, echo + 5, bar);
    start = text.startsWith("-n ", start) ? Values.start(text, start + 3, bar) : start;
    int valueTo = values.end(text, start, bar, Values.Around.TEXT, found);
    if (!Harmless.is(text, start, valueTo)) {
      Values.take(text, start, valueTo, found);
    }
  }

  private static int nameEnd(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_OPTION);
    int at = from;
    while (at < limit && isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Edges.isWord(c) || c == '-' || c == '_' || c == '.';
  }

  /** Behind blanks, or behind the quote and the comma between two items of a list. */
  private static int valueStart(String text, int from, int to) {
    int at = from;
    char c = text.charAt(at);
    if ((c == '"' || c == '\'') && at + 1 < to && text.charAt(at + 1) == ',') {
      at += 2;
      while (at < to && text.charAt(at) <= ' ') {
        at++;
      }
      return at < to && text.charAt(at) == c && !text.startsWith("-", at + 1) ? at : from;
    }
    if (c == ',' && at + 1 < to && text.charAt(at + 1) == ' ') {
      return at + 2;
    }
    return Values.start(text, from, to);
  }

  /** {@code login me password secret}, as in a netrc file. */
  void login(String text, int at, int to, Spans found) {
    if (!text.startsWith("login ", at)) {
      return;
    }
    int password = Edges.indexOf(text, " password ", at + 6, Math.min(to, at + LONGEST_OPTION));
    if (password > 0) {
      int start = password + 10;
      found.add(start, values.endOfWord(text, start, to, Values.Around.TEXT, found));
    }
  }
}
