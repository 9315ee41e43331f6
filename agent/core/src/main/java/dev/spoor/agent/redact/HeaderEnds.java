/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the value of a header ends. */
final class HeaderEnds {
  private static final int FURTHEST_BACK = 128;
  private static final int LONGEST_QUOTED = 512;
  private static final int LEAST_CREDENTIAL = 16;

  /**
   * A header goes to the end of its line; in quotes to those, in a printed map to the next entry.
   */
  static int of(String text, int from, int keyFrom, int sign, int valueFrom, int to) {
    int alone = text.charAt(sign - 1) == 'e' ? 0 : ofOneWord(text, valueFrom, to);
    if (alone > 0) {
      return alone;
    }
    boolean printed = text.charAt(sign) == '=';
    char quote = quoteAround(text, from, keyFrom);
    int open = opened(text, from, keyFrom);
    int at = valueFrom;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\r' || c == '\n' || c == Edges.ESCAPE) {
        break;
      }
      if (c == '{' && open > 0) {
        open++;
      } else if (c == '}' && --open == 0) {
        break;
      }
      if (c == '"' && text.charAt(at - 1) == '=' && isParameter(text, at, to)) {
        at = Math.max(at, Edges.indexOf(text, '"', at + 1, Math.min(to, at + LONGEST_QUOTED)));
        continue;
      }
      if (c == quote && (c == '"' || c == '\'')) {
        break;
      }
      if ((c == ',' && printed && isNextEntry(text, at, to))
          || (c == '\\' && LineEnds.isEscapedEnd(text, at, to))) {
        break;
      }
    }
    while (at > valueFrom && at < to && text.charAt(at) == quote && text.charAt(at - 1) == '\\') {
      at--;
    }
    return at;
  }

  /** Whether the value of a parameter begins with this quote, and no credential ends before it. */
  private static boolean isParameter(String text, int quote, int to) {
    return Edges.isWord(text.charAt(quote - 2))
        && quote + 1 < to
        && ",]})".indexOf(text.charAt(quote + 1)) < 0;
  }

  /** How many braces of a printed map are open before the key; those of a value do not end it. */
  private static int opened(String text, int from, int keyFrom) {
    int limit = Math.max(from, keyFrom - FURTHEST_BACK);
    int open = 0;
    for (int i = limit; i < keyFrom; i++) {
      char c = text.charAt(i);
      open = c == '{' ? open + 1 : c == '}' ? Math.max(0, open - 1) : open;
    }
    return Math.min(open, 1);
  }

  /** The quote that opens before the key on its line and is not closed there, or a blank. */
  private static char quoteAround(String text, int from, int keyFrom) {
    int limit = Math.max(from, keyFrom - FURTHEST_BACK);
    int single = 0;
    int twice = 0;
    for (int i = keyFrom - 1; i >= limit && text.charAt(i) >= ' '; i--) {
      char c = text.charAt(i);
      single += c == '\'' ? 1 : 0;
      twice += c == '"' ? 1 : 0;
      if (single + twice == 1 && (c == '"' || c == '\'') && i == keyFrom - 1) {
        return c;
      }
    }
    return twice % 2 == 1 ? '"' : single % 2 == 1 ? '\'' : ' ';
  }

  private static boolean isOfDigest(String text, int from, int to) {
    return (to - from == 3 && text.startsWith("qop", from))
        || (to - from == 2 && text.startsWith("nc", from))
        || text.startsWith("algorithm", from)
        || text.startsWith("stale", from);
  }

  /** Behind one credential, with or without a scheme, where something else follows; else 0. */
  private static int ofOneWord(String text, int from, int to) {
    int start = from;
    int at = wordEnd(text, from, to);
    if (at < to && text.charAt(at) == ' ' && Harmless.isScheme(text, from, at)) {
      start = at + 1;
      at = wordEnd(text, start, to);
    }
    boolean follows = at < to && (text.charAt(at) == ' ' || text.charAt(at) == ',');
    return follows && at - start >= LEAST_CREDENTIAL && Edges.hasDigit(text, start, at) ? at : 0;
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) > ' ' && ",;\"'}])".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isNextEntry(String text, int at, int to) {
    if (at + 2 >= to || text.charAt(at + 1) != ' ') {
      return false;
    }
    int sign = at + 2;
    while (sign < to && (Edges.isWord(text.charAt(sign)) || text.charAt(sign) == '-')) {
      sign++;
    }
    if (sign == at + 2 || sign + 1 >= to || text.charAt(sign) != '=') {
      return false;
    }
    char first = text.charAt(at + 2);
    boolean header = first >= 'A' && first <= 'Z' && !text.startsWith("Sign", at + 2);
    return text.charAt(sign + 1) == '"' ? header : !isOfDigest(text, at + 2, sign);
  }

  private HeaderEnds() {}
}
