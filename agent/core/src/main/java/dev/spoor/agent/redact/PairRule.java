/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Values behind a secret key and its sign, and the users of URLs, which have a sign too. */
final class PairRule {
  private final KeyRule keys;
  private final UrlRule urls = new UrlRule();

  PairRule(KeyRule keys) {
    this.keys = keys;
  }

  /** Looks around the sign that stands here. */
  void find(String text, int from, int sign, int to, Place place, Spans found) {
    if (found.covers(sign)) {
      return;
    }
    if (text.charAt(sign) == ':' && UrlRule.begins(text, sign, to)) {
      urls.find(text, sign + 3, to, found);
    } else {
      pair(text, from, sign, to, place, found);
    }
  }

  private void pair(String text, int from, int sign, int to, Place place, Spans found) {
    int keyTo = Keys.end(text, from, sign);
    int keyFrom = Keys.start(text, from, keyTo);
    if (keyFrom == keyTo || isComparison(text, sign, to, place)) {
      return;
    }
    if (Keys.judge(keys, text, keyFrom, keyTo) == Verdict.OPEN) {
      return;
    }
    int valueFrom = Values.start(text, sign + 1, to);
    int valueTo = end(text, from, keyFrom, keyTo, valueFrom, to, place);
    if (!Values.harmless(text, valueFrom, valueTo)) {
      found.add(valueFrom, valueTo);
    }
  }

  private static boolean isComparison(String text, int sign, int to, Place place) {
    return place != Place.QUERY && sign + 1 < to && text.charAt(sign + 1) == '=';
  }

  private static int end(
      String text, int from, int keyFrom, int keyTo, int valueFrom, int to, Place place) {
    if (place == Place.QUERY) {
      return Values.endInQuery(text, valueFrom, to);
    }
    if (place == Place.ARGUMENT && Keys.leads(text, from, keyFrom)) {
      return to;
    }
    if (Keys.isHeader(text, keyFrom, keyTo) && !Values.enclosed(text, valueFrom, to)) {
      return Values.endOfHeader(text, valueFrom, to);
    }
    boolean inPath = place == Place.PATH || (keyFrom > from && text.charAt(keyFrom - 1) == ';');
    return Values.end(text, valueFrom, to, inPath);
  }
}
