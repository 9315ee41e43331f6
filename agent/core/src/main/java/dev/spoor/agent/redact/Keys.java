/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where the key of a pair stands before its sign, and what it says. */
final class Keys {
  private static final int LONGEST = 96;
  private static final int MOST_BLANKS = 2;
  private static final CharacterSet PARTS = CharacterSet.of(0, "A-Za-z0-9_.[]$-");
  private static final String[] HEADERS = {
    "authorization", "proxy-authorization", "cookie", "set-cookie"
  };
  private static final String[] LAST_WORDS = {"key", "keys", "id", "string", "phrase", "word"};
  private static final String[] NAMES = {"name", "key", "header", "field", "parameter"};
  private static final String[] WEAK = {
    "signature", "sig", "authentication", "cookies", "sid", "pan", "pass"
  };
  private static final String[] REFERENCES = {
    "secretName", "name", "file", "external", "valueFrom", "secretKeyRef"
  };
  private static final String[] PASSWORDS = {"password", "passwd", "passphrase", "pwd"};
  private static final String[] VALUES = {"value", "values", "val", "content", "default"};

  /** Where the key ends whose sign is here: before blanks, colours and quotes. */
  static int end(String text, int from, int sign) {
    int at = sign;
    while (at > from && sign - at < MOST_BLANKS && Values.isBlank(text.charAt(at - 1))) {
      at--;
    }
    at = Edges.ansi(text, from, at);
    while (at > from && Values.isQuote(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the key starts that ends here. */
  static int start(String text, int from, int end) {
    int at = end;
    int limit = Math.max(from, end - LONGEST);
    int open = 0;
    while (at > limit && isPart(text.charAt(at - 1))) {
      char c = text.charAt(at - 1);
      open += c == ']' ? 1 : c == '[' ? -1 : 0;
      if (open < 0 || (c == 'm' && Edges.ansi(text, from, at) < at)) {
        break;
      }
      at--;
    }
    if (end - at > 2 && text.startsWith("-D", at)) {
      at += 2;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return c < 128
        ? PARTS.has(c)
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.FORMAT;
  }

  /** Where the word starts before the last word of a key; where there is none, the last one. */
  static int startOfTwo(String text, int from, int last) {
    if (last - 1 <= from || text.charAt(last - 1) != ' ') {
      return last;
    }
    int first = start(text, from, last - 1);
    return first < last - 1 ? first : last;
  }

  static boolean isLastWord(String key) {
    return Words.isOneOf(LAST_WORDS, key, 0, key.length());
  }

  /** Whether nothing but dashes, {@code -D} or an option with its sign stands before the key. */
  static boolean leads(String text, int from, int keyFrom) {
    if (keyFrom == from || (keyFrom == from + 2 && text.startsWith("-D", from))) {
      return true;
    }
    return text.charAt(from) == '-'
        && text.charAt(keyFrom - 1) == '='
        && Edges.indexOf(text, '=', from, keyFrom) == keyFrom - 1;
  }

  /** Whether this key is a secret's in few of the texts that have it. */
  static boolean isWeak(String text, int from, int to) {
    return Words.isOneOf(WEAK, text, from, to);
  }

  /** Whether the value of this key says where a secret is kept. */
  static boolean isReference(String text, int from, int to) {
    return Words.isOneOf(REFERENCES, text, from, to);
  }

  /** Whether a key of several words, or one that means nothing else, so that it needs no sign. */
  static boolean isIdentifier(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      boolean inner = c >= 'A' && c <= 'Z' && text.charAt(i - 1) >= 'a';
      if (c == '_' || c == '-' || inner) {
        return true;
      }
    }
    return Words.isOneOf(PASSWORDS, text, from, to);
  }

  /** Whether a key that stands alone, as the name of a header or a property. */
  static boolean isToken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Edges.isWord(c) && "-_.".indexOf(c) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** Whether the value of this key goes to the end of its line. */
  static boolean isHeader(String text, int from, int to) {
    return Words.isOneOf(HEADERS, text, from, to);
  }

  static boolean isName(String key) {
    return Words.isOneOf(NAMES, key, 0, key.length());
  }

  static boolean isValue(String key) {
    return Words.isOneOf(VALUES, key, 0, key.length());
  }

  private Keys() {}
}
