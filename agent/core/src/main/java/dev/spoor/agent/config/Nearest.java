/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant, by edit distance. */
public final class Nearest {

  /** The nearest candidate, or null where there is none; case does not count. */
  public static @Nullable String of(String word, String... candidates) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** The nearest candidate, or null where it is so far that it was hardly meant. */
  public static @Nullable String likely(String word, String... candidates) {
    String nearest = of(word, candidates);
    return nearest != null && isLikely(word, nearest) ? nearest : null;
  }

  static boolean isLikely(String word, String candidate) {
    return distance(word, candidate) <= Math.max(1, Math.min(word.length(), 40) / 3);
  }

  /** How many characters have to be added, left out, changed or swapped with their neighbour. */
  static int distance(String one, String other) {
    String a = bounded(one);
    String b = bounded(other);
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
        if (swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    return above[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private static String bounded(String word) {
    return (word.length() > 80 ? word.substring(0, 80) : word).toLowerCase(Locale.ROOT);
  }

  private Nearest() {}
}
