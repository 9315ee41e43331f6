/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * How many characters were looked at: what {@link CountingLoader} puts in the place of the methods
 * of strings. Each adds what it walks over, or copies. For one thread.
 */
public final class Visits {
  private static long count;

  static void clear() {
    count = 0;
  }

  static long count() {
    return count;
  }

  public static char charAt(String text, int at) {
    count++;
    return text.charAt(at);
  }

  public static boolean startsWith(String text, String word) {
    count += word.length();
    return text.startsWith(word);
  }

  public static boolean startsWith(String text, String word, int at) {
    count += common(text, at, word, 0, word.length());
    return text.startsWith(word, at);
  }

  public static boolean endsWith(String text, String word) {
    count += word.length();
    return text.endsWith(word);
  }

  public static boolean regionMatches(String text, int at, String other, int from, int length) {
    count += common(text, at, other, from, length);
    return text.regionMatches(at, other, from, length);
  }

  public static boolean regionMatches(
      String text, boolean ignoringCase, int at, String other, int from, int length) {
    count += common(text, at, other, from, length);
    return text.regionMatches(ignoringCase, at, other, from, length);
  }

  /** How many characters are compared until two differ. */
  private static int common(String text, int at, String other, int from, int length) {
    int same = 0;
    while (same < length
        && at + same >= 0
        && at + same < text.length()
        && from + same < other.length()
        && text.charAt(at + same) == other.charAt(from + same)) {
      same++;
    }
    return same + 1;
  }

  public static int indexOf(String text, int c) {
    return indexOf(text, c, 0);
  }

  public static int indexOf(String text, int c, int from) {
    return walked(text, from, text.indexOf(c, from));
  }

  public static int indexOf(String text, String word) {
    return indexOf(text, word, 0);
  }

  public static int indexOf(String text, String word, int from) {
    return walked(text, from, text.indexOf(word, from));
  }

  private static int walked(String text, int from, int found) {
    count += Math.max(0, (found < 0 ? text.length() : found + 1) - from);
    return found;
  }

  public static int lastIndexOf(String text, int c) {
    return lastIndexOf(text, c, text.length() - 1);
  }

  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    count += Math.max(0, from - found);
    return found;
  }

  public static String substring(String text, int from) {
    return substring(text, from, text.length());
  }

  public static String substring(String text, int from, int to) {
    count += to - from;
    return text.substring(from, to);
  }

  public static boolean equals(String text, Object other) {
    boolean same = text.equals(other);
    count += same ? text.length() : 1;
    return same;
  }

  public static int hashCode(String text) {
    count += text.length();
    return text.hashCode();
  }

  private Visits() {}
}
