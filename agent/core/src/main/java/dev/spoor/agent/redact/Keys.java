/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the key of a pair stands before its sign, and what it says. */
final class Keys {
  private static final int LONGEST = 96;
  private static final int MOST_BLANKS = 2;
  private static final String[] HEADERS = {
    "authorization", "proxy-authorization", "cookie", "set-cookie"
  };

  /** Where the key ends whose sign is here: before blanks and quotes. */
  static int end(String text, int from, int sign) {
    int at = sign;
    while (at > from && sign - at < MOST_BLANKS && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > from && isQuote(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the key starts that ends here. */
  static int start(String text, int from, int end) {
    int at = end;
    while (at > from && end - at < LONGEST && isPart(text.charAt(at - 1))) {
      at--;
    }
    if (end - at > 2 && text.startsWith("-D", at)) {
      at += 2;
    }
    return at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\\';
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == '-'
        || c == '.'
        || c == '%'
        || c == '['
        || c == ']'
        || Character.getType(c) == Character.FORMAT;
  }

  static Verdict judge(KeyRule rule, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '%') {
        String decoded = Percent.decode(text, from, to);
        return rule.judge(decoded, 0, decoded.length());
      }
    }
    return rule.judge(text, from, to);
  }

  /** Whether nothing but dashes, or {@code -D}, stands before the key. */
  static boolean leads(String text, int from, int keyFrom) {
    return keyFrom == from || (keyFrom == from + 2 && text.startsWith("-D", from));
  }

  /** Whether the value of this key goes to the end of its line. */
  static boolean isHeader(String text, int from, int to) {
    for (String header : HEADERS) {
      if (to - from == header.length()
          && text.regionMatches(true, from, header, 0, header.length())) {
        return true;
      }
    }
    return false;
  }

  private Keys() {}
}
