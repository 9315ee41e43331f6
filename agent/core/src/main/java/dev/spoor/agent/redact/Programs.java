/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.Arrays;

/** The rows of {@link CommandTable}, read when the first word that may be a program is. */
final class Programs {
  static final CommandRow[] ROWS = CommandRow.all();

  private static final int[] NONE = {};
  private static final int[][] BY_LETTER = byLetter();

  private static int[][] byLetter() {
    int[][] byLetter = new int[128][];
    for (int i = 0; i < ROWS.length; i++) {
      for (int k = 0; k < ROWS[i].programs.length && ROWS[i].part.isEmpty(); k++) {
        char letter = ROWS[i].programs[k].charAt(0);
        int[] known = byLetter[letter] == null ? NONE : byLetter[letter];
        byLetter[letter] = Arrays.copyOf(known, known.length + 1);
        byLetter[letter][known.length] = i;
      }
    }
    return byLetter;
  }

  /** The places of the rows that are about whole programs with this first letter. */
  static int[] startingWith(char letter) {
    int[] known = letter < 128 ? BY_LETTER[letter] : null;
    return known == null ? NONE : known;
  }

  private Programs() {}
}
