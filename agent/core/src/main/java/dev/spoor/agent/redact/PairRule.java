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
  private static final int FURTHEST_NAME = 128;
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
    if (colon && Oracle.isBefore(text, from, sign)) {
      Oracle.find(text, sign + 1, to, found);
      return;
    }
    if (colon && UrlRule.begins(text, sign, to)) {
      UrlRule.find(text, sign + 3, to, found);
    } else if (!colon || sign + 1 == to || text.charAt(sign + 1) != ':') {
      pair(text, from, sign, to, place, found);
    }
  }

  private void pair(String text, int from, int sign, int to, Place place, Spans found) {
    int keyTo = Keys.end(text, from, sign);
    int keyFrom = Keys.start(text, from, keyTo);
    if (keyFrom == keyTo || isComparison(text, sign, to, place) || isName(text, from, keyFrom)) {
      return;
    }
    int valueFrom = Values.start(text, sign + 1, to);
    if (Keys.judge(keys, text, from, keyFrom, keyTo) == Verdict.OPEN
        && !isOfSecret(text, from, keyFrom, keyTo, valueFrom, to, found)) {
      return;
    }
    int valueTo = end(text, from, keyFrom, keyTo, sign, valueFrom, to, place, found);
    if (!Harmless.is(text, valueFrom, valueTo)
        && !(Keys.isWeak(text, keyFrom, keyTo) && Harmless.isWord(text, valueFrom, valueTo))) {
      take(text, valueFrom, valueTo, found);
    }
  }

  private static boolean isComparison(String text, int sign, int to, Place place) {
    return place != Place.QUERY
        && text.charAt(sign) == '='
        && sign + 1 < to
        && text.charAt(sign + 1) == '=';
  }

  /** {@code arn:aws:secretsmanager:eu-west-1:1234:secret:x} is the name of a resource. */
  private static boolean isName(String text, int from, int keyFrom) {
    if (keyFrom == from || text.charAt(keyFrom - 1) != ':') {
      return false;
    }
    int limit = Math.max(from, keyFrom - FURTHEST_NAME);
    int at = keyFrom - 1;
    while (at > limit
        && (Edges.isWord(text.charAt(at - 1)) || "-:/".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return text.startsWith("arn:", at) || text.startsWith("urn:", at);
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
      int sign,
      int valueFrom,
      int to,
      Place place,
      Spans found) {
    char before = keyFrom > from ? text.charAt(keyFrom - 1) : ' ';
    if (place == Place.QUERY && !Values.isQuoted(text, valueFrom, to)) {
      return values.endInQuery(text, valueFrom, to, before == ';', found);
    }
    if (place == Place.ARGUMENT && Keys.leads(text, from, keyFrom)) {
      return to;
    }
    boolean enclosed = Values.enclosed(text, valueFrom, to);
    boolean query = before == '?' || before == '&';
    if (!enclosed && !query && Keys.isHeader(text, keyFrom, keyTo)) {
      int end = LineEnds.ofHeader(text, from, keyFrom, sign, valueFrom, to);
      found.solid(end);
      return end;
    }
    boolean path = place == Place.PATH || (before == ';' && isInPath(text, from, keyFrom - 1));
    Values.Around around =
        query ? Values.Around.QUERY : path ? Values.Around.PATH : Values.Around.TEXT;
    int end = values.end(text, valueFrom, to, around, found);
    if (enclosed || query || path || place == Place.ARGUMENT) {
      return end;
    }
    int whole = whole(text, from, keyFrom, sign, valueFrom, end, to);
    if (whole > end) {
      found.solid(whole);
    }
    return whole;
  }

  /** Where a value ends that may hold blanks and more, by what its pair stands in. */
  private int whole(String text, int from, int keyFrom, int sign, int valueFrom, int end, int to) {
    if (keyFrom > from && text.charAt(keyFrom - 1) == ';') {
      return inConnection(text, end, to);
    }
    if (text.charAt(sign) == '=') {
      int argument = inArgument(text, from, keyFrom, valueFrom, to);
      if (argument > end) {
        return argument;
      }
    }
    int inPrinted = text.charAt(sign) == '=' ? Printed.end(text, from, keyFrom, valueFrom, to) : -1;
    if (inPrinted > valueFrom) {
      return inPrinted;
    }
    int inFile = LineEnds.inFile(text, from, keyFrom, valueFrom, end, to);
    return inFile > end && end == valueFrom && hasSecretKey(text, end, inFile) ? end : inFile;
  }

  /** Where a value ends that is all the text, or all that stands in quotes, but for other pairs. */
  private static int inArgument(String text, int from, int keyFrom, int valueFrom, int to) {
    char quote = keyFrom > from ? text.charAt(keyFrom - 1) : 0;
    if (quote != 0 && quote != '"' && quote != '\'') {
      return -1;
    }
    int limit = Math.min(to, valueFrom + LONGEST_CONTENT);
    for (int i = valueFrom; i < limit; i++) {
      char c = text.charAt(i);
      if (c == quote || (c == '&' && isPair(text, i + 1, limit))) {
        return i;
      }
      boolean next = (c == ',' || c == ';') && isPair(text, i + 1, limit);
      if (c <= ' ' || c == '\\' || next || (quote == 0 && Values.isQuote(c))) {
        return -1;
      }
    }
    return quote == 0 && limit == to ? to : -1;
  }

  private static boolean isPair(String text, int from, int to) {
    int at = from;
    while (at < to && (Edges.isWord(text.charAt(at)) || "_-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > from && at < to && text.charAt(at) == '=';
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

  /** Whether a semicolon stands behind a segment of a path, and not behind another pair. */
  private static boolean isInPath(String text, int from, int semicolon) {
    int limit = Math.max(from, semicolon - FURTHEST);
    if (semicolon > from && text.charAt(semicolon - 1) == '/') {
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

  /** {@code name="password"}: the value is a key itself, and its value stands beside it. */
  private void named(String text, int keyFrom, int valueFrom, int to, Spans found) {
    int valueTo = values.end(text, valueFrom, to, Values.Around.TEXT, found);
    int nameFrom = valueFrom;
    int nameTo = valueTo;
    while (nameFrom < nameTo && Values.isQuote(text.charAt(nameFrom))) {
      nameFrom++;
    }
    while (nameTo > nameFrom && Values.isQuote(text.charAt(nameTo - 1))) {
      nameTo--;
    }
    if (nameTo - nameFrom > FURTHEST || keys.judge(text, nameFrom, nameTo) != Verdict.SECRET) {
      found.named(-1);
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
      String text, int from, int keyFrom, int keyTo, int valueFrom, int to, Spans found) {
    if (Keys.isName(text, keyFrom, keyTo)) {
      named(text, keyFrom, valueFrom, to, found);
      return false;
    }
    if (!Keys.isValue(text, keyFrom, keyTo)) {
      return false;
    }
    found.valued(valueFrom, values.end(text, valueFrom, to, Values.Around.TEXT, found));
    if (isBeside(text, found.namedTo(), keyFrom)) {
      found.named(-1);
      return true;
    }
    return isInBlock(text, from, keyFrom);
  }

  /** Whether this is the default in a block that is named as a secret, as in Terraform. */
  private boolean isInBlock(String text, int from, int keyFrom) {
    int limit = Math.max(from, keyFrom - FURTHEST_NAME);
    for (int i = keyFrom - 1; i > limit + 3; i--) {
      char c = text.charAt(i);
      if (c == '}') {
        return false;
      }
      if (c == '{') {
        int quote = text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
        int open = text.charAt(quote) == '"' ? text.lastIndexOf('"', quote - 1) : -1;
        return open > limit && keys.judge(text, open + 1, quote) == Verdict.SECRET;
      }
    }
    return false;
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
    int lines = 0;
    while (LineEnds.width(text, from, to) > 0) {
      from += LineEnds.width(text, from, to);
      lines++;
    }
    if (lines >= 2) {
      int end = from;
      while (end < to && LineEnds.width(text, end, to) == 0) {
        end++;
      }
      found.add(from, end);
    }
  }

  /** A list of two that begins with this quote: the first may be a key. */
  void items(String text, int quote, int to, Spans found) {
    int keyTo = Edges.indexOf(text, text.charAt(quote), quote + 1, Math.min(to, quote + FURTHEST));
    if (keyTo < 0
        || !Keys.isToken(text, quote + 1, keyTo)
        || keys.judge(text, quote + 1, keyTo) != Verdict.SECRET) {
      return;
    }
    int at = keyTo + 1;
    while (at < to && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
      at++;
    }
    if (at >= to || text.charAt(at) != text.charAt(quote)) {
      return;
    }
    int end = values.end(text, at, to, Values.Around.TEXT, found);
    boolean two = end < to && (text.charAt(end) == ']' || text.charAt(end) == ')');
    if ((two || end == to) && !isKey(text, at + 1, end - 1)) {
      take(text, at, end, found);
    }
  }

  /** {@code ["password", "token"]} lists keys. */
  private boolean isKey(String text, int from, int to) {
    return from < to && keys.judge(text, from, to) != Verdict.OPEN;
  }

  /** Looks at an arrow, which is a sign between blanks. */
  void arrow(String text, int from, int dash, int to, Place place, Spans found) {
    if (dash > from && text.charAt(dash - 1) == ' ' && dash >= found.solidTo()) {
      pair(text, from, dash, to, place, found);
    }
  }

  /** Looks at what stands in quotes behind a blank: {@code PASSWORD 'x'}. */
  void quoted(String text, int from, int quote, int to, Spans found) {
    int keyTo = quote - 1;
    int keyFrom = Keys.start(text, from, keyTo);
    if (quote < found.solidTo() || keyFrom == keyTo) {
      return;
    }
    boolean identified = text.regionMatches(true, keyFrom - 11, "identified by", 0, 13);
    if (!identified
        && (!Keys.isIdentifier(text, keyFrom, keyTo)
            || keys.judge(text, keyFrom, keyTo) != Verdict.SECRET)) {
      return;
    }
    int end = values.end(text, quote, to, Values.Around.TEXT, found);
    if (text.charAt(end - 1) == text.charAt(quote) && !Harmless.is(text, quote, end)) {
      take(text, quote, end, found);
    }
  }
}
