/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Values in what {@code toString} makes of records and maps: the next entry ends them. */
final class Printed {
  private static final int FURTHEST_BACK = 256;
  private static final int LONGEST = 1_024;
  private static final String OPEN = "[{(";
  private static final String CLOSE = "]})";

  /** Where a value ends whose key stands behind a bracket or a comma, or -1 where it does not. */
  static int end(Pair pair, Spans found) {
    String text = pair.text;
    int from = pair.from;
    int keyFrom = pair.keyFrom;
    if (keyFrom == from) {
      return -1;
    }
    int opening = OPEN.indexOf(text.charAt(keyFrom - 1));
    if (opening < 0) {
      boolean next = keyFrom - 2 > from && text.startsWith(", ", keyFrom - 2);
      opening = next ? opening(text, from, keyFrom - 2) : -1;
    }
    if (opening < 0) {
      return -1;
    }
    int valueFrom = pair.valueFrom;
    int limit = Math.min(pair.to, valueFrom + LONGEST);
    int nested = end(text, valueFrom, limit, CLOSE.charAt(opening), true);
    if (nested >= 0) {
      return nested;
    }
    found.lookedAhead(2 * (limit - valueFrom), text);
    return end(text, valueFrom, limit, CLOSE.charAt(opening), false);
  }

  private static int end(String text, int from, int to, char close, boolean nested) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ':' && i > from && text.charAt(i - 1) == '"')) {
        return -1; // neither lines nor keys in quotes are what toString makes
      }
      if (depth == 0 && ((c == close && isLast(text, i, to)) || isNext(text, i, to))) {
        return i;
      }
      if (nested) {
        depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
        if (depth < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether this is the comma before another entry. */
  private static boolean isNext(String text, int at, int to) {
    return text.charAt(at) == ',' && (text.startsWith(", ", at) || Pair.isAt(text, at + 1, to));
  }

  /** Which bracket is open here, or -1. */
  private static int opening(String text, int from, int at) {
    int depth = 0;
    int limit = Math.max(from, at - FURTHEST_BACK);
    for (int i = at - 1; i >= limit; i--) {
      char c = text.charAt(i);
      if (CLOSE.indexOf(c) >= 0) {
        depth++;
      } else if (OPEN.indexOf(c) >= 0 && depth-- == 0) {
        return OPEN.indexOf(c);
      }
    }
    return -1;
  }

  private static boolean isLast(String text, int at, int to) {
    return at + 1 == to || " ,;.:)]}\"'\r\n\\".indexOf(text.charAt(at + 1)) >= 0;
  }

  private Printed() {}
}
