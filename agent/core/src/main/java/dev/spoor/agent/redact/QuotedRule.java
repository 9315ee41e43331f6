/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Values in quotes behind a secret key that has no sign. */
final class QuotedRule {
  private static final int LONGEST_KEY = 64;

  private static final String[] READERS = {
    "get", "find", "load", "read", "resolve", "fetch", "lookup", "parse", "new"
  };

  private final KeyRule keys;
  private final Values values;

  QuotedRule(KeyRule keys, Values values) {
    this.keys = keys;
    this.values = values;
  }

  /** A list of two that begins with this quote: the first may be a key. */
  void items(String text, int quote, int to, Spans found) {
    int keyTo =
        Edges.indexOf(text, text.charAt(quote), quote + 1, Math.min(to, quote + LONGEST_KEY));
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
    if ((two || end == to) && !keys.isPlainKey(text, at + 1, end - 1)) {
      Values.take(text, at, end, found);
    }
  }

  /** {@code setPassword("x")}: what is called, and what it is given in this quote. */
  void call(String text, int from, int quote, int to, Spans found) {
    int keyTo = quote - 1;
    int keyFrom = Math.max(Keys.start(text, from, keyTo), keyTo - LONGEST_KEY);
    int name = keyFrom;
    for (int i = keyFrom; i < keyTo; i++) {
      name = text.charAt(i) == '.' ? i + 1 : name;
    }
    if (name == keyTo
        || quote < found.solidTo()
        || isReader(text, name, keyTo)
        || keys.judge(text, name, keyTo) != Verdict.SECRET) {
      return;
    }
    int end = values.end(text, quote, to, Values.Around.TEXT, found);
    if (end < to && text.charAt(end) == ')' && !Harmless.is(text, quote, end)) {
      Values.take(text, quote, end, found);
    }
  }

  /** Whether this asks for a secret by a name, or makes its name. */
  private static boolean isReader(String text, int from, int to) {
    for (String reader : READERS) {
      if (to - from > reader.length() && text.startsWith(reader, from)) {
        return true;
      }
    }
    return false;
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
      Values.take(text, quote, end, found);
    }
  }
}
