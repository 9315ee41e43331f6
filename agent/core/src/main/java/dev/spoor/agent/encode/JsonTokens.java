/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Redactor;

/** The tokens of a JSON text, one after the other. Reused; for one thread. */
final class JsonTokens {
  /** What {@link #peek} answers behind the last token. */
  static final char END = 0;

  private String source = "";
  private int at;
  private String text = "";
  private int from;
  private int to;

  void begin(String source) {
    this.source = source;
    this.at = 0;
  }

  int at() {
    return at;
  }

  void backTo(int at) {
    this.at = at;
  }

  /** The first character of the next token. */
  char peek() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return c;
      }
      at++;
    }
    return END;
  }

  /** Takes a token of one character. */
  char next() {
    char c = peek();
    if (c != END) {
      at++;
    }
    return c;
  }

  /** Where the content of the token stands that was taken last: {@link #from} to {@link #to}. */
  String text() {
    return text;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether the next token is a string with nothing in it. */
  boolean isEmptyString() {
    return source.startsWith("\"\"", at);
  }

  /** Whether the next token is a string in which somebody says something of a secret. */
  boolean isSentence() {
    int end = source.indexOf('"', at + 1);
    return end > 0 && Redactor.isSentence(source, at + 1, end);
  }

  /** Whether the next token begins the schema of a value. */
  boolean isSchema() {
    return Redactor.isSchema(source, at);
  }

  /** Whether one more string is all that follows in the array; takes nothing. */
  boolean isOneMoreString() {
    int start = at;
    boolean two = next() == ',' && peek() == '"' && string() && peek() == ']';
    at = start;
    return two;
  }

  /** Takes a string; false where it is none. */
  boolean string() {
    int start = at + 1;
    boolean escaped = false;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        at = i + 1;
        return escaped ? decode(start, i) : content(source, start, i);
      }
      if (c == '\\') {
        escaped = true;
        i++;
      }
    }
    return false;
  }

  private boolean content(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    return true;
  }

  private boolean decode(int start, int end) {
    String decoded = JsonEscapes.decode(source, start, end);
    return decoded != null && content(decoded, 0, decoded.length());
  }

  /** Takes a number, {@code true}, {@code false} or {@code null}; false where it is none. */
  boolean plain() {
    int start = at;
    while (at < source.length() && isPlain(source.charAt(at))) {
      at++;
    }
    content(source, start, at);
    return isWord("true") || isWord("false") || isWord("null") || JsonNumber.is(source, start, at);
  }

  private static boolean isPlain(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || c == '-'
        || c == '+'
        || c == '.'
        || c == 'E';
  }

  private boolean isWord(String word) {
    return to - from == word.length() && source.startsWith(word, from);
  }

  /** Whether the token that was taken last is the number of a payment card. */
  boolean isCard() {
    long number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || to - from > 18) {
        return false;
      }
      number = number * 10 + c - '0';
    }
    return Redactor.isCard(number);
  }

  /** Writes the token that was taken last as it stands. */
  void copyTo(Line line) {
    for (int i = from; i < to; i++) {
      line.write(text.charAt(i));
    }
  }

  /** Takes a whole value; false where the text ends within it. */
  boolean skip() {
    char first = peek();
    if (first == '"') {
      return string();
    }
    if (first != '{' && first != '[') {
      return plain();
    }
    at++;
    if (peek() != '}' && peek() != ']' && skipRest() == 0) {
      return false;
    }
    at++;
    return true;
  }

  /**
   * Takes what is left of a container, but for its end.
   *
   * @return how many items that were, or 0 where the text ends within them
   */
  int skipRest() {
    int items = 1;
    int open = 0;
    while (true) {
      char c = peek();
      if (c == END || (c == '"' && !string())) {
        return 0;
      }
      if (c == '"') {
        continue;
      }
      if (c == '{' || c == '[') {
        open++;
      } else if ((c == '}' || c == ']') && open-- == 0) {
        return items;
      } else if (c == ',' && open == 0) {
        items++;
      }
      at++;
    }
  }
}
