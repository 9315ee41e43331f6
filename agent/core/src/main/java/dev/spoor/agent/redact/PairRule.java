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
  private static final int LONGEST_NAME = 128;

  private final KeyRule keys;
  private final NameRule names;
  private final ReportRule reports;
  private final PairEnds ends;

  PairRule(KeyRule keys, Values values) {
    this.keys = keys;
    this.reports = new ReportRule(keys);
    this.names = new NameRule(keys, values);
    this.ends = new PairEnds(keys, values);
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
    if (keyTo > from && text.charAt(keyTo - 1) == ')') {
      reports.columns(text, from, keyTo, to, found);
    }
    int keyFrom = Keys.start(text, from, keyTo);
    if (keyFrom == keyTo || isComparison(text, sign, to, place) || isName(text, from, keyFrom)) {
      return;
    }
    Decision known = keys.known(text, keyFrom, keyTo);
    boolean open = known.verdict == Verdict.OPEN && !isOfTwo(known, text, from, keyFrom, keyTo);
    if (open && !known.isName && !known.isValue) {
      return;
    }
    int valueFrom = Values.start(text, sign + 1, to);
    if (open && !names.isOfSecret(known, text, from, keyFrom, valueFrom, to, found)) {
      return;
    }
    Pair pair = new Pair(text, from, keyFrom, keyTo, sign, valueFrom, to);
    if (Schema.is(text, valueFrom, to, found)) {
      return;
    }
    int valueTo = ends.end(pair, place, found);
    if (!Harmless.is(text, valueFrom, valueTo)
        && !Remarks.is(pair, valueTo)
        && !isWorkingDirectory(text, from, keyFrom, keyTo, valueFrom, valueTo, to)
        && !(Keys.isWeak(text, keyFrom, keyTo)
            && !isSwitch(text, from, keyFrom)
            && Harmless.isWord(text, valueFrom, valueTo))) {
      Values.take(text, valueFrom, valueTo, found);
    }
  }

  /** {@code PWD=/home/app} is where a shell is; among semicolons it is how ODBC logs in. */
  private static boolean isWorkingDirectory(
      String text, int from, int keyFrom, int keyTo, int valueFrom, int valueTo, int to) {
    int pwd = keyTo - 3 - (text.startsWith("OLD", keyFrom) ? 3 : 0);
    boolean shell = pwd == keyFrom && text.startsWith("PWD", keyTo - 3);
    return pwd == keyFrom
        && text.regionMatches(true, keyTo - 3, "PWD", 0, 3)
        && valueFrom < valueTo
        && text.charAt(valueFrom) == '/'
        && Edges.indexOf(text, ';', Math.max(from, keyFrom - 2), keyFrom) < 0
        && Edges.indexOf(text, ';', valueTo, Math.min(to, valueTo + 2)) < 0
        && (shell || isDeep(text, valueFrom, valueTo));
  }

  /** Whether a path of several names stands here. */
  private static boolean isDeep(String text, int from, int to) {
    return Edges.indexOf(text, '/', from + 1, Math.min(to, from + LONGEST_NAME)) > 0;
  }

  /** {@code /pass:word} is an option, and no prose. */
  private static boolean isSwitch(String text, int from, int keyFrom) {
    return keyFrom > from
        && text.charAt(keyFrom - 1) == '/'
        && (keyFrom - 1 == from || text.charAt(keyFrom - 2) <= ' ');
  }

  /** In prose a key may be of two words. */
  private boolean isOfTwo(Decision last, String text, int from, int keyFrom, int keyTo) {
    int start = last.isLastWord ? Keys.startOfTwo(text, from, keyFrom) : keyFrom;
    return start < keyFrom && keys.judge(text, start, keyTo) != Verdict.OPEN;
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
    int limit = Math.max(from, keyFrom - LONGEST_NAME);
    int at = keyFrom - 1;
    while (at > limit
        && (Edges.isWord(text.charAt(at - 1)) || "-:/".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return text.startsWith("arn:", at) || text.startsWith("urn:", at);
  }

  /** Looks at an arrow, which is a sign between blanks. */
  void arrow(String text, int from, int dash, int to, Place place, Spans found) {
    if (dash > from && text.charAt(dash - 1) == ' ' && dash >= found.solidTo()) {
      pair(text, from, dash, to, place, found);
    }
  }
}
