/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * What is known between two arguments, as a number: the row of the program, the kind of the next
 * argument, how many stood there that are no options, and what was set.
 */
final class ArgumentState {
  /** The kind of a value that says where the secret is. */
  static final char ELSEWHERE = 'e';

  /** The kind of a value behind a header's name, or a scheme. */
  static final char CREDENTIAL = 'h';

  /** The kind of a value behind a secret key. */
  static final char OF_KEY = 'k';

  /** Behind a word that sets what is named next. */
  static final int SETTING = 1 << 22;

  /** Behind the name of a setting that is secret. */
  static final int SECRET_SETTING = 1 << 23;

  /** Where all that follows is secret. */
  static final int ALL_SETTINGS = 1 << 24;

  private static final int ROW = 0x3ff;
  private static final int KIND_SHIFT = 10;
  private static final int PLACE_SHIFT = 18;
  private static final int MOST_PLACES = 15;

  /** The number of the program's row, from 1 on, or 0. */
  static int row(int state) {
    return state & ROW;
  }

  static int kind(int state) {
    return state >> KIND_SHIFT & 0xff;
  }

  static int with(int state, char kind) {
    return (state & ~(0xff << KIND_SHIFT)) | kind << KIND_SHIFT;
  }

  /** How many arguments that are no options stood there. */
  static int place(int state) {
    return state >> PLACE_SHIFT & MOST_PLACES;
  }

  static int count(int state) {
    int place = Math.min(MOST_PLACES, place(state) + 1);
    return (state & ~(MOST_PLACES << PLACE_SHIFT)) | place << PLACE_SHIFT;
  }

  static boolean is(int state, int flag) {
    return (state & flag) != 0;
  }

  /** What is known behind an argument, in the low half; where its secret starts, in the high. */
  static long answer(int state, int secretFrom) {
    return (long) secretFrom << 32 | state;
  }

  private ArgumentState() {}
}
