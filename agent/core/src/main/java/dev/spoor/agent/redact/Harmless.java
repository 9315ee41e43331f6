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
        || Placeholders.is(text, start, end)
        || Words.isOneOf(CONSTANTS, text, start, end)
        || call(text, start, end);
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
