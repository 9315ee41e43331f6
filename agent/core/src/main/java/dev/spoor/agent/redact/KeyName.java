/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.text.Normalizer;

/** A key without case, separators and format characters: its words, and all of them joined. */
final class KeyName {
  private final StringBuilder joined = new StringBuilder();
  private final StringBuilder starts = new StringBuilder();

  private KeyName() {}

  static KeyName of(String key) {
    String text = ascii(key) ? key : Normalizer.normalize(key, Normalizer.Form.NFKC);
    KeyName name = new KeyName();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) == Character.FORMAT) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        name.add(c, before, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
      }
      before = c;
    }
    return name;
  }

  private void add(char c, char before, char after) {
    if (startsWord(c, before, after)) {
      starts.append((char) joined.length());
    }
    joined.append(Character.toLowerCase(c));
  }

  private static boolean startsWord(char c, char before, char after) {
    if (!Character.isLetterOrDigit(before)) {
      return true;
    }
    return Character.isUpperCase(c)
        && (!Character.isUpperCase(before) || Character.isLowerCase(after));
  }

  private static boolean ascii(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** All words in one. */
  String joined() {
    return joined.toString();
  }

  String firstWord() {
    return starts.length() > 1 ? joined.substring(0, starts.charAt(1)) : joined.toString();
  }

  /** Whether the last words are these, joined. */
  boolean endsWithWords(String words) {
    int at = joined.length() - words.length();
    if (at < 0 || joined.lastIndexOf(words) != at) {
      return false;
    }
    for (int i = 0; i < starts.length(); i++) {
      if (starts.charAt(i) == at) {
        return true;
      }
    }
    return false;
  }
}
