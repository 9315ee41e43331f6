/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.List;

/** The secrets that this process was given, wherever they stand as a whole. */
final class OwnRule {
  private static final int PAIRS = 1 << 14;

  private final String[] values;
  private final int[] pivots;

  /** For each pair of characters one more than the value that is looked for first, or 0. */
  private final int[] first;

  /** For each value one more than the next with the same pivot, or 0. */
  private final int[] next;

  OwnRule(List<String> values, Bigrams bigrams, int rule) {
    this.values = values.toArray(new String[0]);
    this.pivots = new int[this.values.length];
    this.next = new int[this.values.length];
    this.first = new int[this.values.length == 0 ? 0 : PAIRS];
    for (int i = 0; i < pivots.length; i++) {
      pivots[i] = Bigrams.pivot(this.values[i]);
      if (pivots[i] > 0) {
        add(i, bigrams, rule);
      }
    }
  }

  private void add(int number, Bigrams bigrams, int rule) {
    char before = values[number].charAt(pivots[number] - 1);
    char at = values[number].charAt(pivots[number]);
    bigrams.add(before, at, rule);
    next[number] = first[before << 7 | at];
    first[before << 7 | at] = number + 1;
  }

  /** Looks for any whose pivot may stand here. */
  void find(String text, int from, int at, int to, Spans found) {
    char before = at > from ? text.charAt(at - 1) : ' ';
    if (before >= 128) {
      return;
    }
    for (int i = first[before << 7 | text.charAt(at)]; i > 0; i = next[i - 1]) {
      String value = values[i - 1];
      int start = at - pivots[i - 1];
      int end = start + value.length();
      if (start >= from
          && end <= to
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
