/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.work;

/**
 * What the redactor's classes call in place of the methods of {@code String}; counts characters.
 */
public final class Looks {
  private static long taken;

  static long taken() {
    long before = taken;
    taken = 0;
    return before;
  }

  private static void took(long characters) {
    taken += characters;
  }

  public static char charAt(String text, int at) {
    took(1);
    return text.charAt(at);
  }

  public static char charAt(StringBuilder text, int at) {
    took(1);
    return text.charAt(at);
  }

  public static boolean startsWith(String text, String prefix) {
    took(prefix.length());
    return text.startsWith(prefix);
  }

  public static boolean startsWith(String text, String prefix, int from) {
    took(prefix.length());
    return text.startsWith(prefix, from);
  }

  public static boolean endsWith(String text, String suffix) {
    took(suffix.length());
    return text.endsWith(suffix);
  }

  public static boolean regionMatches(String text, int from, String other, int start, int length) {
    took(length);
    return text.regionMatches(from, other, start, length);
  }

  public static boolean regionMatches(
      String text, boolean folded, int from, String other, int start, int length) {
    took(length);
    return text.regionMatches(folded, from, other, start, length);
  }

  public static boolean equals(String text, Object other) {
    took(text.length());
    return text.equals(other);
  }

  public static boolean equalsIgnoreCase(String text, String other) {
    took(text.length());
    return text.equalsIgnoreCase(other);
  }

  public static int indexOf(String text, int c) {
    return walked(text, 0, text.indexOf(c));
  }

  public static int indexOf(String text, int c, int from) {
    return walked(text, from, text.indexOf(c, from));
  }

  public static int indexOf(String text, String other, int from) {
    return walked(text, from, text.indexOf(other, from));
  }

  public static int lastIndexOf(String text, int c, int from) {
    int found = text.lastIndexOf(c, from);
    took(from - found);
    return found;
  }

  private static int walked(String text, int from, int found) {
    took((found < 0 ? text.length() : found) - from + 1L);
    return found;
  }

  public static String substring(String text, int from) {
    took(text.length() - from);
    return text.substring(from);
  }

  public static String substring(String text, int from, int to) {
    took(to - from);
    return text.substring(from, to);
  }

  private Looks() {}
}
