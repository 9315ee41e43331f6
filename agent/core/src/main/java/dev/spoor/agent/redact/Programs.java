/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

import java.util.Arrays;

/** The programs of {@link CommandTable}, by their names. */
final class Programs {

  /** What the table says, read when somebody asks for a word that may be a program. */
  private static final class Read {
    static final CommandRow[] ROWS = CommandRow.all();
    static final int[][] BY_LETTER = byLetter();

    private static int[][] byLetter() {
      int[][] byLetter = new int[128][0];
      for (int i = 0; i < ROWS.length; i++) {
        for (int k = 0; k < ROWS[i].programs.length && ROWS[i].part.isEmpty(); k++) {
          char letter = ROWS[i].programs[k].charAt(0);
          byLetter[letter] = Arrays.copyOf(byLetter[letter], byLetter[letter].length + 1);
          byLetter[letter][byLetter[letter].length - 1] = i;
        }
      }
      return byLetter;
    }
  }

  /** The row of this number, which is from 1 on. */
  CommandRow row(int number) {
    return Read.ROWS[number - 1];
  }

  /** Whether this is the name of a program that has a row. */
  boolean knows(String text, int from, int to) {
    return behind(0, text, from, to) != 0;
  }

  /** The row in force behind this word: that of a program, or of the part of one. */
  int behind(int known, String text, int from, int to) {
    if (known > 0) {
      CommandRow[] rows = Read.ROWS;
      CommandRow now = rows[known - 1];
      for (int i = 0; i < rows.length && now.part.isEmpty(); i++) {
        if (rows[i].isAbout(text, from, to) && rows[i].isOf(now)) {
          return i + 1;
        }
      }
      if (!now.carries) {
        return known;
      }
    }
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      start = c == '/' || c == '\\' || c == '=' ? i + 1 : start;
    }
    int end = to - start > 4 && text.startsWith(".exe", to - 4) ? to - 4 : to;
    char letter = start < to ? text.charAt(start) : 0;
    for (int i : Read.BY_LETTER[letter < 128 ? letter : 0]) {
      if (Read.ROWS[i].isOf(text, start, end)) {
        return i + 1;
      }
    }
    return known;
  }
}
