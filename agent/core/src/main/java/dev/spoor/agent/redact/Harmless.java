/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Values that may leave although their key is secret: none, constants, placeholders, calls. */
final class Harmless {
  private static final String[] CONSTANTS = {
    "null",
    "true",
    "false",
    "none",
    "undefined",
    "nil",
    "{}",
    "[]",
    "%s",
    "?",
    "yes",
    "no",
    "required",
    "optional",
    "invalid",
    "incorrect",
    "wrong",
    "missing",
    "expired",
    "empty",
    "unset",
    "changed",
    "rejected",
    "string",
    "hidden",
    "masked",
    "enabled",
    "disabled",
    "valid",
    "present",
    "absent",
    "n/a",
    "denied",
    "granted",
    "unchanged",
    "updated",
    "revoked",
    "env",
    "file",
    "stdin",
    "prompt",
    Redactor.MARKER
  };
  private static final int LEAST_MASKED = 3;
  private static final String[] VARIABLES = {
    "password", "passwd", "pwd", "token", "secret", "key", "hash", "pass"
  };
  private static final String[] MARKS = {
    "REDACTED", "FILTERED", "MASKED", "HIDDEN", "REMOVED", "PROTECTED"
  };
  private static final String[] SCHEMES = {"bearer", "basic", "digest", "token", "negotiate"};

  static boolean is(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Values.isQuote(text.charAt(start))) {
      start++;
    }
    while (end > start && Values.isQuote(text.charAt(end - 1))) {
      end--;
    }
    return start == end
        || text.startsWith("id=", start)
        || placeholder(text, start, end)
        || Words.isOneOf(CONSTANTS, text, start, end)
        || call(text, start, end);
  }

  private static boolean placeholder(String text, int from, int to) {
    if (text.charAt(from) == '$' || text.charAt(from) == '%') {
      return variable(text, from, to);
    }
    if (text.charAt(to - 1) == '>') {
      return named(text, behindScheme(text, from, to), to);
    }
    if (text.charAt(from) == '[') {
      return text.charAt(to - 1) == ']' && isMark(text, from, to);
    }
    if (text.charAt(to - 1) != '}') {
      return masked(text, from, to);
    }
    if (text.startsWith("{{", from)) {
      return true;
    }
    return text.startsWith("#{", from);
  }

  /** Variables as shells and templates write them; a default may be the secret. */
  private static boolean variable(String text, int from, int to) {
    char last = text.charAt(to - 1);
    if (text.startsWith("${", from)) {
      int colon = Edges.indexOf(text, ':', from, to);
      return last == '}' && (colon < 0 || colon == to - 2);
    }
    if (text.startsWith("$(", from)) {
      return last == ')';
    }
    if (text.charAt(from) == '$' && to - from <= 3 && Edges.hasDigit(text, from + 1, to)) {
      return true; // $1: a parameter of SQL
    }
    for (String name : VARIABLES) {
      if (to - from == name.length() + 1
          && text.regionMatches(true, from + 1, name, 0, name.length())) {
        return true;
      }
    }
    int start = text.startsWith("$env:", from) ? from + 5 : from + 1;
    int end = text.charAt(from) == '%' ? to - 1 : to;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && c != '_' && (i == start || c < '0' || c > '9')) {
        return false;
      }
    }
    return end > start && (end == to || last == '%');
  }

  /** Words between angle brackets say what to put there. */
  private static boolean named(String text, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && " _-".indexOf(c) < 0) {
        return false;
      }
    }
    return text.charAt(from) == '<';
  }

  /** {@code [FILTERED]}: somebody else's marker. */
  private static boolean isMark(String text, int from, int to) {
    for (String word : MARKS) {
      if (text.regionMatches(true, from + 1, word, 0, word.length())) {
        return Edges.indexOf(text, ',', from, to) < 0;
      }
    }
    return false;
  }

  private static int behindScheme(String text, int from, int to) {
    int blank = Edges.indexOf(text, ' ', from, to);
    return blank > 0 && isScheme(text, from, blank) ? blank + 1 : from;
  }

  /** Stars, or several of what else stands for characters that nobody shall see. */
  private static boolean masked(String text, int from, int to) {
    char mask = text.charAt(from);
    if (mask != '*' && (to - from < LEAST_MASKED || "xX.\u2022-".indexOf(mask) < 0)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != mask) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name ends as those of variables do that hold secrets. */
  static boolean endsWithVariable(String text, int from, int to) {
    for (String name : VARIABLES) {
      int start = to - name.length();
      if (start >= from && text.regionMatches(true, start, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  /** A function that is called, with nothing in it that might be the secret itself. */
  private static boolean call(String text, int from, int to) {
    if (text.charAt(to - 1) != ')' || text.charAt(from) < 'a' || text.charAt(from) > 'z') {
      return false;
    }
    int at = from;
    while (Edges.isWord(text.charAt(at)) || text.charAt(at) == '.' || text.charAt(at) == '_') {
      at++;
    }
    if (text.charAt(at) != '(') {
      return false;
    }
    boolean environment = text.regionMatches(true, at - 3, "env", 0, 3) || isGetter(text, from, at);
    for (int i = at; i < to && !environment; i++) {
      char c = text.charAt(i);
      if (Values.isQuote(c) || c == '=' || (c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  /** {@code request.getHeader}: what is asked for is named, and not given. */
  private static boolean isGetter(String text, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      start = text.charAt(i) == '.' ? i + 1 : start;
    }
    return text.startsWith("get", start) || text.startsWith("find", start);
  }

  /** Whether a word of prose, or a small number. */
  static boolean isWord(String text, int from, int to) {
    boolean letters = to - from < 8;
    boolean digits = to - from <= 4;
    for (int i = from; i < to && (letters || digits); i++) {
      char c = text.charAt(i);
      letters &= c >= 'a' && c <= 'z';
      digits &= c >= '0' && c <= '9';
    }
    return letters || digits;
  }

  static boolean isScheme(String text, int from, int to) {
    return Words.isOneOf(SCHEMES, text, from, to);
  }

  private Harmless() {}
}
