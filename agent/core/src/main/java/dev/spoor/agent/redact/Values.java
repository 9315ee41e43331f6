/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the value of a pair starts and ends. */
final class Values {
  /** What a pair stands in. */
  enum Around {
    TEXT,
    PATH,
    QUERY
  }

  private static final int LONGEST_INNER = 512;
  private static final int LONGEST_BRACKETS = 1_024;

  /** What some languages write before the quote of a string. */
  private static final String LITERALS = "NnUuBbRr";

  private static final String ENDS = " \t\r\n,;&\"'`<>()[]{}|\u001b";

  private final CharacterSet word;
  private final CharacterSet wordInPath;
  private final CharacterSet wordInQuery;
  private final CharacterSet query;
  private final CharacterSet matrix;

  Values(ValuePattern.Sets sets) {
    word = sets.not(ENDS);
    wordInPath = sets.not(ENDS.concat("/?#"));
    wordInQuery = sets.not(ENDS.concat("#"));
    query = sets.not("&#");
    matrix = sets.not("&#;/?");
  }

  /** Where the value starts: behind blanks, colours, and the second half of the sign. */
  static int start(String text, int from, int to) {
    int at = from;
    if (at < to && (text.charAt(at) == '>' || text.charAt(at) == '=')) {
      at++;
    }
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return Edges.afterAnsi(text, at, to);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\\';
  }

  /** Whether the value is in quotes or brackets, which say where it ends. */
  static boolean enclosed(String text, int from, int to) {
    return from < to
        && (isQuote(text.charAt(from)) || text.charAt(from) == '[' || text.charAt(from) == '{');
  }

  /** Whether the value begins with a quote that stands for itself. */
  static boolean isQuoted(String text, int from, int to) {
    return from < to && (text.charAt(from) == '"' || text.charAt(from) == '\'');
  }

  int end(String text, int from, int to, Around around, Spans found) {
    if (from >= to) {
      return from;
    }
    char first = text.charAt(from);
    if (isQuote(first)) {
      int three = Quotes.endOfThree(text, from, to);
      return three > 0 ? three : endOfQuoted(text, from, to, found);
    }
    if (LITERALS.indexOf(first) >= 0 && isQuoted(text, from + 1, to)) {
      return endOfQuoted(text, from + 1, to, found);
    }
    if (first == '`') {
      int close = Edges.indexOf(text, '`', from + 1, Math.min(to, from + LONGEST_INNER));
      return close < 0 ? to : close + 1;
    }
    if (first == '{' || first == '[') {
      return endOfContainer(text, from, to, found);
    }
    int variableTo = first == '$' ? endOfVariable(text, from, to) : from;
    if (variableTo > from) {
      found.solid(variableTo);
      return variableTo;
    }
    int end = endOfWord(text, from, to, around, found);
    if (end < to && isBlank(text.charAt(end))) {
      if (Harmless.isScheme(text, from, end)) {
        return endOfWord(text, start(text, end, to), to, around, found);
      }
      if (first == '!' && isTag(text, from, end)) {
        return end(text, start(text, end, to), to, Around.PATH, found);
      }
    }
    return end == from ? end : withBrackets(text, end, to, around, found);
  }

  /** {@code !!str}, before a value in YAML. */
  private static boolean isTag(String text, int from, int to) {
    int name = text.startsWith("!!", from) ? from + 2 : from + 1;
    return name < to && Words.lettersEnd(text, name, to) == to;
  }

  /** Brackets that close belong to a value, and what follows them at once. */
  private int withBrackets(String text, int wordTo, int to, Around around, Spans found) {
    int end = wordTo;
    while (end < to && "[({".indexOf(text.charAt(end)) >= 0) {
      int limit = Math.min(to, end + LONGEST_BRACKETS);
      int close = Brackets.end(text, end, limit);
      found.lookedAhead(close - end, text);
      boolean closed = close < limit || "])}".indexOf(text.charAt(limit - 1)) >= 0;
      if (closed) {
        found.solid(close);
      }
      end = endOfWord(text, closed ? close : end + 1, to, around, found);
      if (!closed) {
        return end;
      }
    }
    return end;
  }

  /** Behind the bracket of a variable; where it has none, or is none, where it starts. */
  private static int endOfVariable(String text, int from, int to) {
    if (!text.startsWith("${", from)) {
      return from;
    }
    int limit = Math.min(to, from + LONGEST_INNER);
    int end = Brackets.end(text, from + 1, limit);
    return text.charAt(end - 1) == '}' ? end : from;
  }

  private static int endOfContainer(String text, int from, int to, Spans found) {
    int end = Brackets.end(text, from, to);
    found.solid(end);
    return end;
  }

  int endOfWord(String text, int from, int to, Around around, Spans found) {
    CharacterSet set =
        around == Around.PATH ? wordInPath : around == Around.QUERY ? wordInQuery : word;
    int end = found.runEnd(set, text, from, to);
    while (end < to && end > from && isQuote(text.charAt(end)) && text.charAt(end - 1) == '\\') {
      end--;
    }
    if (around == Around.QUERY && end < to && text.charAt(end) == '#') {
      int more = found.runEnd(set, text, end + 1, to);
      boolean parameter = more < to && text.charAt(more) == '&';
      end = parameter && Edges.indexOf(text, '=', end, more) < 0 ? more : end;
    }
    for (int at = found.backslash(text, from, end);
        at >= 0;
        at = found.backslash(text, at + 1, end)) {
      if (LineEnds.isBeforeKey(text, at, to)) {
        return at;
      }
    }
    return end;
  }

  int endInQuery(String text, int from, int to, boolean matrixed, Spans found) {
    return found.runEnd(matrixed ? matrix : query, text, from, to);
  }

  /** Behind the quote that is escaped as the first one is; without one, the end of the text. */
  private int endOfQuoted(String text, int from, int to, Spans found) {
    int open = behindEscapes(text, from, to);
    if (open == to || !isQuote(text.charAt(open))) {
      return endOfWord(text, open, to, Around.TEXT, found);
    }
    return Quotes.end(text, from, open, to);
  }

  /** Takes out the value; what stands in quotes without them. */
  static void take(String text, int from, int to, Spans found) {
    int open = behindEscapes(text, from, to);
    boolean quoted = open < to && isQuote(text.charAt(open));
    char first = from < to ? text.charAt(from) : ' ';
    if (quoted || first == '[' || first == '{') {
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

  /** The quote at the end, with its escapes; the end where there is none. */
  static int beforeQuote(String text, int from, int to) {
    int at = to;
    while (at > from && isQuote(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static int behindEscapes(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '\\') {
      at++;
    }
    return at;
  }
}
