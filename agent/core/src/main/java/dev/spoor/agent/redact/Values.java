/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the value of a pair starts and ends. */
final class Values {
  private static final String ENDS = " \t\r\n,;&\"'`<>()[]{}|\u001b";

  private final CharacterSet word;
  private final CharacterSet wordInPath;
  private final CharacterSet query;

  Values(ValuePattern.Sets sets) {
    word = sets.not(ENDS);
    wordInPath = sets.not(ENDS.concat("/?#"));
    query = sets.not("&#");
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

  int end(String text, int from, int to, boolean inPath, Spans found) {
    if (from >= to) {
      return from;
    }
    char first = text.charAt(from);
    if (isQuote(first)) {
      return endOfQuoted(text, from, to, found);
    }
    if (first == '{' || first == '[' || text.startsWith("${", from)) {
      return endOfContainer(text, first == '$' ? from + 1 : from, to, found);
    }
    int end = endOfWord(text, from, to, inPath, found);
    if (end == to || end == from) {
      return end;
    }
    char next = text.charAt(end);
    if (isBlank(next) && Harmless.isScheme(text, from, end)) {
      return endOfWord(text, start(text, end, to), to, inPath, found);
    }
    boolean more = next == '[' || next == '(' || next == '{';
    return more ? endOfContainer(text, end, to, found) : end;
  }

  private static int endOfContainer(String text, int from, int to, Spans found) {
    int end = Brackets.end(text, from, to);
    found.solid(end);
    return end;
  }

  int endOfWord(String text, int from, int to, boolean inPath, Spans found) {
    int end = found.runEnd(inPath ? wordInPath : word, text, from, to);
    while (end < to && end > from && isQuote(text.charAt(end)) && text.charAt(end - 1) == '\\') {
      end--;
    }
    return end;
  }

  int endInQuery(String text, int from, int to, Spans found) {
    return found.runEnd(query, text, from, to);
  }

  /** Behind the quote that is escaped as the first one is; without one, the end of the text. */
  private int endOfQuoted(String text, int from, int to, Spans found) {
    int open = behindEscapes(text, from, to);
    if (open == to || !isQuote(text.charAt(open))) {
      return endOfWord(text, open, to, false, found);
    }
    int escapes = open - from;
    char quote = text.charAt(open);
    int run = 0;
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote && run <= escapes) {
        if (i == open + 1 || i + 1 == to || text.charAt(i + 1) != quote) {
          return i + 1;
        }
        i++;
      }
      run = c == '\\' ? run + 1 : 0;
    }
    return to;
  }

  static int behindEscapes(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '\\') {
      at++;
    }
    return at;
  }
}
