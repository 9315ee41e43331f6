/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Secrets that are known by their own form. */
final class ValueRule {
  private static final int LONGEST_BEFORE = 128;
  private static final int LONGEST_LOOKED_AT = 64;

  /** Looks for a pattern whose pivot may stand here. */
  static void find(ValuePattern pattern, String text, int from, int at, int to, Spans found) {
    int literal = at - pattern.pivot;
    int body = literal + pattern.literal.length();
    if (literal < from
        || body > to
        || text.charAt(literal) != pattern.literal.charAt(0)
        || text.charAt(body - 1) != pattern.literal.charAt(pattern.literal.length() - 1)
        || !text.startsWith(pattern.literal, literal)) {
      return;
    }
    int start = start(pattern, text, from, literal);
    if (start < 0 || !(pattern.anywhere || Edges.begins(text, from, start))) {
      return;
    }
    int end = end(pattern, text, body, to, found);
    if (end > 0) {
      found.add(pattern.keepsLiteral ? body : start, end);
    }
  }

  private static int start(ValuePattern pattern, String text, int from, int literal) {
    CharacterSet before = pattern.before;
    if (before == null) {
      return literal;
    }
    int start = literal;
    while (start > from && literal - start < LONGEST_BEFORE && before.has(text.charAt(start - 1))) {
      start--;
    }
    return literal - start < pattern.leastBefore ? -1 : start;
  }

  private static int end(ValuePattern pattern, String text, int body, int to, Spans found) {
    int end = found.runEnd(pattern.set, text, body, to);
    if (end - body < pattern.least || (pattern.mixed && !isMixed(text, body, end))) {
      return -1;
    }
    ValuePattern rest = pattern.rest;
    if (rest != null) {
      int next = end + rest.literal.length();
      boolean goesOn = next <= to && text.startsWith(rest.literal, end);
      return goesOn ? end(rest, text, next, to, found) : -1;
    }
    if (pattern.exact) {
      boolean ends = end == to || !Edges.isWord(text.charAt(end));
      return ends && end - body == pattern.least ? end : -1;
    }
    while (end - body > pattern.least && text.charAt(end - 1) == '.') {
      end--;
    }
    return end;
  }

  private static boolean isMixed(String text, int from, int to) {
    int end = Math.min(to, from + LONGEST_LOOKED_AT);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
        return true;
      }
    }
    return false;
  }

  private ValueRule() {}
}
