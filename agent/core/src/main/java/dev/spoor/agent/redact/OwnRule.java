/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.List;

/** The secrets that this process was given, wherever they stand as a whole. */
final class OwnRule {
  private final String[] values;
  private final int[] pivots;

  OwnRule(List<String> values, Bigrams bigrams, int rule) {
    this.values = values.toArray(new String[0]);
    this.pivots = new int[this.values.length];
    for (int i = 0; i < pivots.length; i++) {
      String value = this.values[i];
      pivots[i] = Bigrams.pivot(value);
      if (pivots[i] > 0) {
        bigrams.add(value.charAt(pivots[i] - 1), value.charAt(pivots[i]), rule);
      }
    }
  }

  /** Looks for any whose pivot may stand here. */
  void find(String text, int from, int at, int to, Spans found) {
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      int start = at - pivots[i];
      int end = start + value.length();
      if (start >= from
          && end <= to
          && text.charAt(at) == value.charAt(pivots[i])
          && text.startsWith(value, start)
          && isWhole(text, from, start, end, to)) {
        found.add(start, end);
      }
    }
  }

  private static boolean isWhole(String text, int from, int start, int end, int to) {
    boolean begins = !Edges.isWord(text.charAt(start)) || Edges.begins(text, from, start);
    boolean ends =
        end == to || !Edges.isWord(text.charAt(end - 1)) || !Edges.isWord(text.charAt(end));
    return begins && ends;
  }
}
