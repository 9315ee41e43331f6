/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What people, shells, templates and other redactors write in place of a secret. */
final class Placeholders {
  private static final int LEAST_MASKED = 3;
  private static final String[] VARIABLES = {
    "password", "passwd", "pwd", "token", "secret", "key", "hash", "pass"
  };
  private static final String[] MARKS = {
    "REDACTED", "FILTERED", "MASKED", "HIDDEN", "REMOVED", "PROTECTED"
  };

  static boolean is(String text, int from, int to) {
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
    return blank > 0 && Harmless.isScheme(text, from, blank) ? blank + 1 : from;
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

  private Placeholders() {}
}
