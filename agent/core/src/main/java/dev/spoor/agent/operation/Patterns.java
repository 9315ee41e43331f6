/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.List;
import java.util.Locale;

/** Texts with {@code *} for anything, as users give them in settings. */
final class Patterns {
  private final String[] patterns;
  private final boolean anyCase;

  private Patterns(List<String> patterns, boolean anyCase) {
    this.patterns = patterns.toArray(new String[0]);
    this.anyCase = anyCase;
  }

  static Patterns of(List<String> patterns) {
    return new Patterns(patterns, false);
  }

  /** Patterns and texts of which upper and lower case are the same. */
  static Patterns ofAnyCase(List<String> patterns) {
    String[] lower = new String[patterns.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = patterns.get(i).toLowerCase(Locale.ROOT);
    }
    return new Patterns(List.of(lower), true);
  }

  boolean match(String text) {
    String compared = anyCase ? text.toLowerCase(Locale.ROOT) : text;
    for (String pattern : patterns) {
      if (matches(pattern, compared)) {
        return true;
      }
    }
    return false;
  }

  /** Goes back to the last star where the rest does not fit: linear in practice, no regex. */
  private static boolean matches(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int from = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        from = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++from;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
