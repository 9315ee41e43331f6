/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * Values behind a secret key and its sign, wherever pairs are written: logs, JSON, printed maps,
 * YAML, properties, forms, queries, connection strings. And the users of URLs, which have a sign
 * too.
 */
final class PairRule {
  private static final int FURTHEST = 64;
  private static final int LONGEST_CONTENT = 1_024;

  private final KeyRule keys;
  private final Values values;

  PairRule(KeyRule keys, Values values) {
    this.keys = keys;
    this.values = values;
  }

  /** Looks around the sign that stands here. */
  void find(String text, int from, int sign, int to, Place place, Spans found) {
    if (sign < found.solidTo()) {
      return;
    }
    boolean colon = text.charAt(sign) == ':';
    if (colon && UrlRule.begins(text, sign, to)) {
      UrlRule.find(text, sign + 3, to, found);
    } else if (!colon || sign + 1 == to || text.charAt(sign + 1) != ':') {
      pair(text, from, sign, to, place, found);
    }
  }

  private void pair(String text, int from, int sign, int to, Place place, Spans found) {
    int keyTo = Keys.end(text, from, sign);
    int keyFrom = Keys.start(text, from, keyTo);
    if (keyFrom == keyTo || isComparison(text, sign, to, place)) {
      return;
    }
    int valueFrom = Values.start(text, sign + 1, to);
    if (Keys.judge(keys, text, from, keyFrom, keyTo) == Verdict.OPEN
        && !isOfSecret(text, keyFrom, keyTo, valueFrom, to, found)) {
      return;
    }
    int valueTo = end(text, from, keyFrom, keyTo, valueFrom, to, place, found);
    if (!Harmless.is(text, valueFrom, valueTo)) {
      take(text, valueFrom, valueTo, found);
    }
  }

  private static boolean isComparison(String text, int sign, int to, Place place) {
    return place != Place.QUERY
        && text.charAt(sign) == '='
        && sign + 1 < to
        && text.charAt(sign + 1) == '=';
  }

  /** Takes out the value; what stands in quotes without them. */
  static void take(String text, int from, int to, Spans found) {
    int open = Values.behindEscapes(text, from, to);
    boolean quoted = open < to && Values.isQuote(text.charAt(open));
    if (quoted || Values.enclosed(text, from, to)) {
      found.solid(to);
    }
    if (quoted && to - 1 > open + 1 && text.charAt(to - 1) == text.charAt(open)) {
      int close = to - 1;
      while (close - 1 > open && to - 1 - close < open - from && text.charAt(close - 1) == '\\') {
        close--;
      }
      found.add(open + 1, close);
    } else {
      found.add(from, to);
    }
  }

  private int end(
      String text,
      int from,
      int keyFrom,
      int keyTo,
      int valueFrom,
      int to,
      Place place,
      Spans found) {
    if (place == Place.QUERY) {
      return values.endInQuery(text, valueFrom, to, found);
    }
    if (place == Place.ARGUMENT && Keys.leads(text, from, keyFrom)) {
      return to;
    }
    boolean enclosed = Values.enclosed(text, valueFrom, to);
    if (!enclosed && Keys.isHeader(text, keyFrom, keyTo)) {
      int end = LineEnds.ofHeader(text, from, keyFrom, valueFrom, to);
      found.solid(end);
      return end;
    }
    boolean next = keyFrom > from && text.charAt(keyFrom - 1) == ';';
    int end = values.end(text, valueFrom, to, place == Place.PATH || next, found);
    if (enclosed || place != Place.TEXT) {
      return end;
    }
    int whole =
        next
            ? inConnection(text, end, to)
            : LineEnds.inFile(text, from, keyFrom, valueFrom, end, to);
    if (whole > end) {
      found.solid(whole);
    }
    return whole;
  }

  /** Between semicolons a value may hold blanks. */
  private static int inConnection(String text, int end, int to) {
    int limit = Math.min(to, end + FURTHEST);
    for (int i = end; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i;
      }
      if (!Edges.isWord(c) && c != ' ') {
        break;
      }
    }
    return end;
  }

  /** {@code name="password"}: the value is a key itself, and its value stands beside it. */
  private void named(String text, int keyFrom, int valueFrom, int to, Spans found) {
    int valueTo = values.end(text, valueFrom, to, false, found);
    int nameFrom = valueFrom;
    int nameTo = valueTo;
    while (nameFrom < nameTo && Values.isQuote(text.charAt(nameFrom))) {
      nameFrom++;
    }
    while (nameTo > nameFrom && Values.isQuote(text.charAt(nameTo - 1))) {
      nameTo--;
    }
    if (nameTo - nameFrom > FURTHEST || keys.judge(text, nameFrom, nameTo) != Verdict.SECRET) {
      return;
    }
    found.named(valueTo);
    if (isBeside(text, found.valuedTo(), keyFrom)) {
      take(text, found.valuedFrom(), found.valuedTo(), found);
    }
    afterTag(text, valueTo, to, found);
  }

  /** Whether this value is that of a name before it; remembers both for what comes later. */
  private boolean isOfSecret(
      String text, int keyFrom, int keyTo, int valueFrom, int to, Spans found) {
    if (Keys.isName(text, keyFrom, keyTo)) {
      named(text, keyFrom, valueFrom, to, found);
      return false;
    }
    if (!Keys.isValue(text, keyFrom, keyTo)) {
      return false;
    }
    found.valued(valueFrom, values.end(text, valueFrom, to, false, found));
    return isBeside(text, found.namedTo(), keyFrom);
  }

  /** Whether nothing stands between these places but the end of a pair and the start of another. */
  private static boolean isBeside(String text, int end, int keyFrom) {
    if (end < 0 || keyFrom < end || keyFrom - end > FURTHEST) {
      return false;
    }
    for (int i = end; i < keyFrom; i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '}' || c == '<' || c == '>' || c == '(' || c == ')') {
        return false;
      }
    }
    return true;
  }

  /** The content of an element that is named so, and the part of a form. */
  private static void afterTag(String text, int nameTo, int to, Spans found) {
    if (nameTo < to && text.charAt(nameTo) == '>') {
      int end = Edges.indexOf(text, '<', nameTo, Math.min(to, nameTo + LONGEST_CONTENT));
      if (end > 0 && !Harmless.is(text, nameTo + 1, end)) {
        found.add(nameTo + 1, end);
      }
      return;
    }
    int from = nameTo;
    while (from < to && (text.charAt(from) == '\r' || text.charAt(from) == '\n')) {
      from++;
    }
    if (from - nameTo >= 2) {
      found.add(from, LineEnds.endOfLine(text, from, to));
    }
  }
}
