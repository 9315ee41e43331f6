/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** A key, its sign, and where its value starts, in a part of a text. */
final class Pair {
  private static final int SHORT = 8;
  private static final String ENCODED_LATER = "--data-urlencode ";

  final String text;
  final int from;
  final int to;
  final int keyFrom;
  final int keyTo;
  final int sign;
  final int valueFrom;

  Pair(String text, int from, int keyFrom, int keyTo, int sign, int valueFrom, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.keyFrom = keyFrom;
    this.keyTo = keyTo;
    this.sign = sign;
    this.valueFrom = valueFrom;
  }

  /** What stands before the key; a blank where nothing does. */
  char before() {
    return keyFrom > from ? text.charAt(keyFrom - 1) : ' ';
  }

  boolean isAssignment() {
    return text.charAt(sign) == '=';
  }

  /** Whether the key is written as options, properties or variables of a process are. */
  boolean isGiven() {
    return text.charAt(keyFrom) == '-' || isProperty() || isVariable() || isEncodedLater();
  }

  /** {@code curl --data-urlencode 'password=a&b=c'}: all behind the sign is one value. */
  private boolean isEncodedLater() {
    int start = keyFrom - 1 - ENCODED_LATER.length();
    return start >= from && text.startsWith(ENCODED_LATER, start);
  }

  private boolean isProperty() {
    return keyFrom - from >= 2 && text.startsWith("-D", keyFrom - 2);
  }

  /** Short words in capitals are those of connection strings. */
  private boolean isVariable() {
    if (keyTo - keyFrom <= SHORT && Edges.indexOf(text, '_', keyFrom, keyTo) < 0) {
      return false;
    }
    for (int i = keyFrom; i < keyTo; i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  /** What stands before the key and what belongs to it: a quote, or nothing where this is 0. */
  char quote() {
    int at = isProperty() ? keyFrom - 2 : keyFrom;
    return at > from ? text.charAt(at - 1) : 0;
  }

  /** Whether another key and its sign stand here. */
  static boolean isAt(String text, int from, int to) {
    int at = from;
    while (at < to && (Edges.isWord(text.charAt(at)) || "_-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > from && at < to && text.charAt(at) == '=';
  }
}
