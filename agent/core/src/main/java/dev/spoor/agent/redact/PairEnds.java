/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the value of a pair ends, by what the pair stands in. */
final class PairEnds {
  private static final int FURTHEST = 64;
  private static final int LONGEST_ARGUMENT = 1_024;

  private final KeyRule keys;
  private final Values values;

  PairEnds(KeyRule keys, Values values) {
    this.keys = keys;
    this.values = values;
  }

  int end(Pair pair, Place place, Spans found) {
    String text = pair.text;
    int to = pair.to;
    int valueFrom = pair.valueFrom;
    char before = pair.before();
    if (place == Place.QUERY && !Values.isQuoted(text, valueFrom, to)) {
      return values.endInQuery(text, valueFrom, to, before == ';', found);
    }
    if (place == Place.ARGUMENT && Keys.leads(text, pair.from, pair.keyFrom)) {
      return to;
    }
    boolean enclosed = Values.enclosed(text, valueFrom, to);
    boolean query = before == '?' || before == '&';
    if (!enclosed && !query && Keys.isHeader(text, pair.keyFrom, pair.keyTo)) {
      int end = HeaderEnds.of(text, pair.from, pair.keyFrom, pair.sign, valueFrom, to);
      found.solid(end);
      return end;
    }
    boolean path = place == Place.PATH || (before == ';' && isInPath(pair));
    Values.Around around =
        query ? Values.Around.QUERY : path ? Values.Around.PATH : Values.Around.TEXT;
    int end = values.end(text, valueFrom, to, around, found);
    if (enclosed || query || path || place == Place.ARGUMENT) {
      return end;
    }
    int whole = whole(pair, end, found);
    if (whole > end) {
      found.solid(whole);
    }
    return whole;
  }

  /** Where a value ends that may hold blanks and more. */
  private int whole(Pair pair, int end, Spans found) {
    if (pair.before() == ';') {
      return inConnection(pair.text, end, pair.to);
    }
    if (pair.isAssignment()) {
      int argument = inArgument(pair);
      if (argument > end) {
        return argument;
      }
      int printed = Printed.end(pair, found);
      if (printed > pair.valueFrom) {
        return printed;
      }
    }
    int inFile = LineEnds.inFile(pair.text, pair.from, pair.keyFrom, pair.valueFrom, end, pair.to);
    boolean lines = inFile > end && end == pair.valueFrom;
    return lines && hasSecretKey(pair.text, end, inFile) ? end : inFile;
  }

  /** Where a value ends that is all the text, or all that stands in quotes, but for other pairs. */
  private static int inArgument(Pair pair) {
    char quote = pair.quote();
    if (pair.valueFrom >= pair.to || (quote != 0 && quote != '"' && quote != '\'')) {
      return -1;
    }
    String text = pair.text;
    // What begins with an escape is a form's, which holds other pairs.
    boolean alone = pair.isGiven() && text.charAt(pair.valueFrom) != '%';
    int limit = Math.min(pair.to, pair.valueFrom + LONGEST_ARGUMENT);
    for (int i = pair.valueFrom; i < limit; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c < ' '
          || (c == ' ' && (quote == 0 || !alone))
          || c == '\\'
          || (quote == 0 && Values.isQuote(c))) {
        return -1;
      }
      if (!alone && c == '&' && Pair.isAt(text, i + 1, limit)) {
        return i;
      }
      // Quotes say where a value ends; without them other pairs do.
      if (!alone && quote == 0 && (c == ',' || c == ';') && Pair.isAt(text, i + 1, limit)) {
        return -1;
      }
    }
    return quote == 0 && limit == pair.to ? limit : -1;
  }

  /** Whether lines say themselves which of their values are secret, or where the secret is. */
  private boolean hasSecretKey(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ':') {
        int start = Keys.start(text, from, i);
        if (keys.judge(text, start, i) != Verdict.OPEN || Keys.isReference(text, start, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the semicolon before a key stands behind a segment of a path, and no other pair. */
  private static boolean isInPath(Pair pair) {
    String text = pair.text;
    int semicolon = pair.keyFrom - 1;
    int limit = Math.max(pair.from, semicolon - FURTHEST);
    if (semicolon > pair.from && text.charAt(semicolon - 1) == '/') {
      return false;
    }
    for (int i = semicolon - 1; i >= limit; i--) {
      char c = text.charAt(i);
      if (c == '/') {
        return true;
      }
      if (c == '=' || c == ';' || c <= ' ' || Values.isQuote(c)) {
        return false;
      }
    }
    return false;
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
}
