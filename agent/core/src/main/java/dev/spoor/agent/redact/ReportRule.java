/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * What frameworks and databases report of a value: the field's name stands some words before it, or
 * in another column.
 */
final class ReportRule {
  private static final int FURTHEST = 160;
  private static final int LONGEST = 1_024;
  private static final int LONGEST_CELL = 64;
  private static final String REJECTED = "rejected value";
  private static final String ON_FIELD = "field '";

  private final KeyRule keys;

  ReportRule(KeyRule keys) {
    this.keys = keys;
  }

  /** {@code on field 'password': rejected value [x]}, as Spring reports errors of binding. */
  void rejected(String text, int from, int bracket, int to, Spans found) {
    int words = bracket - 1 - REJECTED.length();
    if (words < from || !text.startsWith(REJECTED, words)) {
      return;
    }
    int limit = Math.max(from, words - FURTHEST);
    int field = text.lastIndexOf(ON_FIELD, words);
    if (field < limit) {
      return;
    }
    int name = field + ON_FIELD.length();
    int nameTo = Edges.indexOf(text, '\'', name, words);
    if (nameTo > 0 && keys.judge(text, name, nameTo) != Verdict.OPEN) {
      int end = closing(text, bracket + 1, to, ']');
      found.add(bracket + 1, end);
      found.solid(end);
    }
  }

  /** {@code Key (email, token)=(a, b)}, as PostgreSQL reports what is there already. */
  void columns(String text, int from, int sign, int to, Spans found) {
    if (sign + 1 >= to || text.charAt(sign + 1) != '(') {
      return;
    }
    int limit = Math.max(from, sign - FURTHEST);
    int end = sign - 1;
    for (int at = end; at > limit; at--) {
      char before = text.charAt(at - 1);
      if (before == '(' || before == ',') {
        int start = at < end && text.charAt(at) == ' ' ? at + 1 : at;
        if (keys.judge(text, start, end) != Verdict.OPEN) {
          int valuesTo = closing(text, sign + 2, to, ')');
          found.add(sign + 2, valuesTo);
          found.solid(valuesTo);
          return;
        }
        if (before == '(') {
          return;
        }
        end = at - 1;
      }
    }
  }

  /** Before the last bracket of this kind with which what is quoted may end. */
  private static int closing(String text, int from, int to, char bracket) {
    int limit = Math.min(to, from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == bracket && (i + 1 == to || " ;.\r\n\"\\".indexOf(text.charAt(i + 1)) >= 0)) {
        return i;
      }
    }
    return limit;
  }

  /** {@code | password | x |}: a row of two cells, here at the bar between them. */
  void row(String text, int from, int bar, int to, Spans found) {
    int keyTo = behindText(text, from, bar);
    int keyFrom = keyTo;
    int limit = Math.max(from, keyTo - LONGEST_CELL);
    while (keyFrom > limit && text.charAt(keyFrom - 1) != '|' && text.charAt(keyFrom - 1) >= ' ') {
      keyFrom--;
    }
    int lineFrom = keyFrom - 1 >= from && text.charAt(keyFrom - 1) == '|' ? keyFrom - 1 : keyFrom;
    if (lineFrom == keyFrom || !isLineStart(text, from, lineFrom)) {
      return;
    }
    while (keyFrom < keyTo && text.charAt(keyFrom) == ' ') {
      keyFrom++;
    }
    int next = Edges.indexOf(text, '|', bar + 1, Math.min(to, bar + LONGEST));
    if (next < 0 || keyFrom == keyTo || keys.judge(text, keyFrom, keyTo) == Verdict.OPEN) {
      return;
    }
    int lineTo = LineEnds.endOfLine(text, next, Math.min(to, next + 2));
    int valueFrom = Values.start(text, bar + 1, next);
    int valueTo = behindText(text, valueFrom, next);
    if (lineTo <= next + 1 && valueFrom < valueTo && !Harmless.is(text, valueFrom, valueTo)) {
      found.add(valueFrom, valueTo);
    }
  }

  private static boolean isLineStart(String text, int from, int at) {
    return at == from || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  private static int behindText(String text, int from, int to) {
    int at = to;
    while (at > from && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** {@code AUTH user password}, as clients of Redis send it, at its second letter. */
  void auth(String text, int from, int second, int to, Spans found) {
    int start = second - 1;
    if (!text.startsWith("AUTH", start) || !Edges.begins(text, from, start)) {
      return;
    }
    int last = -1;
    int lastTo = -1;
    int at = start + 4;
    for (int words = 0; words < 3; words++) {
      int word = behindQuotes(text, at, to);
      if (word == at || word == to || text.charAt(word) < ' ') {
        break;
      }
      if (words == 2) {
        return;
      }
      int wordTo = wordEnd(text, word, to);
      if (Edges.indexOf(text, '=', word, wordTo - 1) >= 0) {
        break;
      }
      last = word;
      at = wordTo;
      lastTo = at;
    }
    boolean ends = lastTo > last && (lastTo == to || text.charAt(lastTo) != ' ');
    if (ends && Edges.hasDigit(text, last, lastTo)) {
      found.add(last, lastTo);
    }
  }

  /** Behind quotes and at least one blank; where none stands here, here. */
  private static int behindQuotes(String text, int from, int to) {
    int at = from;
    boolean blank = false;
    while (at < to && (Values.isQuote(text.charAt(at)) || text.charAt(at) == ' ')) {
      blank |= text.charAt(at) == ' ';
      at++;
    }
    return blank ? at : from;
  }

  private static int wordEnd(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int at = from;
    while (at < limit
        && text.charAt(at) > ' '
        && text.charAt(at) != ','
        && !Values.isQuote(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
