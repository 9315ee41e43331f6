/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * Finds secrets within a text: pairs of a key and a value, what follows an authentication scheme or
 * an option, the user of a URL. Goes through the text once, stops at few characters, and looks from
 * there no further than a bounded distance back and one value ahead.
 */
final class TextRules {
  private final KeyRule keys;
  private final UrlRule urls = new UrlRule();
  private final WordRule words;

  TextRules(KeyRule keys) {
    this.keys = keys;
    this.words = new WordRule(keys);
  }

  static boolean hint(char c) {
    return c == '=' || c == ':' || c == ' ' || c == '\t';
  }

  boolean suspicious(String text, int from, int at) {
    if (text.charAt(at) > ' ') {
      return true;
    }
    return words.suspicious(text, from, at);
  }

  void find(String text, int from, int to, Place place, Spans found) {
    int user = from - 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > '=' || !hint(c) || covered(found, i)) {
        continue;
      }
      if (c == '=') {
        pair(text, from, i, to, place, found);
      } else if (c != ':') {
        words.find(text, from, i, to, found);
      } else if (UrlRule.begins(text, i, to)) {
        user = user < i ? UrlRule.next(text, i) : user;
        if (user < to) {
          urls.find(text, i + 3, to, found);
        }
      } else {
        pair(text, from, i, to, place, found);
      }
    }
  }

  /** What lies in a span needs no second look; this also keeps the search linear. */
  private static boolean covered(Spans found, int at) {
    int size = found.size();
    return size > 0 && at < found.to(size - 1) && at >= found.from(size - 1);
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
