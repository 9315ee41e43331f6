/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Pairs of which one is a name and the other its value: {@code name="password" value="x"}. */
final class NameRule {
  private static final int FURTHEST = 64;
  private static final int FURTHEST_NAME = 128;
  private static final int LONGEST_CONTENT = 1_024;

  private final KeyRule keys;
  private final Values values;

  NameRule(KeyRule keys, Values values) {
    this.keys = keys;
    this.values = values;
  }

  /** {@code name="password"}: the value is a key itself, and its value stands beside it. */
  private void named(String text, int keyFrom, int valueFrom, int to, Spans found) {
    int valueTo = end(text, valueFrom, to, found);
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
      Values.take(text, found.valuedFrom(), found.valuedTo(), found);
    }
    afterTag(text, valueTo, to, found);
  }

  /**
   * Where a value ends of which nobody has said yet that it is a secret: it may hold other pairs.
   */
  private int end(String text, int valueFrom, int to, Spans found) {
    int solidTo = found.solidTo();
    int end = values.end(text, valueFrom, to, Values.Around.TEXT, found);
    found.solidAgainTo(solidTo);
    found.lookedAhead(end - valueFrom, text);
    return end;
  }

  /** Whether this value is that of a name before it; remembers both for what comes later. */
  boolean isOfSecret(
      Decision key, String text, int from, int keyFrom, int valueFrom, int to, Spans found) {
    if (key.isName) {
      named(text, keyFrom, valueFrom, to, found);
      return false;
    }
    found.valued(valueFrom, end(text, valueFrom, to, found));
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
}
