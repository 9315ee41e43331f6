/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the value of a pair starts and ends. */
final class Values {
  private static final String ENDS = " \t\r\n,;&\"'`<>()[]{}|";
  private static final String HEADER_ENDS = "\r\n}";
  private static final String ENDS_IN_PATH = "/?#";
  private static final String[] HARMLESS = {"null", "true", "false", Redactor.MARKER};
  private static final String[] SCHEMES = {"bearer", "basic", "digest", "token", "negotiate"};

  /** Where the value starts: behind blanks, and behind the second half of {@code =>}. */
  static int start(String text, int from, int to) {
    int at = from;
    if (at < to && text.charAt(at) == '>') {
      at++;
    }
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether this may leave although its key is secret: nothing, a constant, a placeholder. */
  static boolean harmless(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isQuote(text.charAt(start))) {
      start++;
    }
    while (end > start && isQuote(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || placeholder(text, start, end)) {
      return true;
    }
    for (String one : HARMLESS) {
      if (end - start == one.length() && text.startsWith(one, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean placeholder(String text, int from, int to) {
    return text.charAt(to - 1) == '}'
        && (text.startsWith("${", from) || text.startsWith("{{", from));
  }

  /** Whether the value is in quotes or brackets, which say where it ends. */
  static boolean enclosed(String text, int from, int to) {
    return from < to
        && (isQuote(text.charAt(from)) || text.charAt(from) == '[' || text.charAt(from) == '{');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\\';
  }

  static int end(String text, int from, int to, boolean inPath) {
    if (from >= to) {
      return from;
    }
    char first = text.charAt(from);
    if (isQuote(first)) {
      return endOfQuoted(text, from, to);
    }
    if (first == '{' || first == '[' || text.startsWith("${", from)) {
      return endOfContainer(text, from, to);
    }
    int end = endOfWord(text, from, to, inPath);
    if (isScheme(text, from, end) && end < to && isBlank(text.charAt(end))) {
      return endOfWord(text, start(text, end, to), to, inPath);
    }
    return end;
  }

  static int endOfWord(String text, int from, int to, boolean inPath) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128 && (ENDS.indexOf(c) >= 0 || (inPath && ENDS_IN_PATH.indexOf(c) >= 0))) {
        return i;
      }
    }
    return to;
  }

  private static boolean isScheme(String text, int from, int to) {
    for (String scheme : SCHEMES) {
      if (to - from == scheme.length()
          && text.regionMatches(true, from, scheme, 0, scheme.length())) {
        return true;
      }
    }
    return false;
  }

  static int endInQuery(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '&' && text.charAt(at) != '#') {
      at++;
    }
    return at;
  }

  /** A header goes to the end of its line; one in a map that was printed, to the next entry. */
  static int endOfHeader(String text, int from, int to) {
    int at = from;
    while (at < to && HEADER_ENDS.indexOf(text.charAt(at)) < 0 && !isNextEntry(text, at, to)) {
      at++;
    }
    return at;
  }

  private static boolean isNextEntry(String text, int at, int to) {
    if (text.charAt(at) != ',' || at + 2 >= to || text.charAt(at + 1) != ' ') {
      return false;
    }
    int sign = at + 2;
    while (sign < to
        && (Character.isLetterOrDigit(text.charAt(sign)) || text.charAt(sign) == '-')) {
      sign++;
    }
    return sign > at + 2 && sign < to && text.charAt(sign) == '=';
  }

  /** Behind the quote that is escaped as the first one is; without one, the end of the text. */
  private static int endOfQuoted(String text, int from, int to) {
    int escapes = 0;
    while (from + escapes < to && text.charAt(from + escapes) == '\\') {
      escapes++;
    }
    int open = from + escapes;
    if (open == to || !isQuote(text.charAt(open))) {
      return endOfWord(text, open, to, false);
    }
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

  private static int endOfContainer(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return to;
  }

  private Values() {}
}
