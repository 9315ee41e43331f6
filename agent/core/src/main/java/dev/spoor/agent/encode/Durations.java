/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** Durations for a person: three digits and a unit, right-aligned. */
final class Durations {
  private static final int WIDTH = 8;
  private static final long SECOND = 1_000_000;

  private final Line digits = new Line(WIDTH);

  /** Writes so many blanks as a duration takes. */
  static void none(Line line) {
    blanks(line, WIDTH);
  }

  void write(Line line, long nanos) {
    digits.clear();
    long micros = nanos / 1_000;
    if (micros < SECOND) {
      fraction(micros);
      Scalars.ascii(digits, " ms", false);
    } else if (micros < 60 * SECOND) {
      fraction(micros / 1_000);
      Scalars.ascii(digits, " s", false);
    } else if (micros < 3_600 * SECOND) {
      units(micros / SECOND, 'm', 's');
    } else {
      units(micros / (60 * SECOND), 'h', 'm');
    }
    blanks(line, WIDTH - digits.length());
    line.write(digits.bytes(), 0, digits.length());
  }

  /** Three digits at most, of so many thousandths. */
  private void fraction(long thousandths) {
    long whole = thousandths / 1_000;
    Digits.decimal(digits, whole);
    if (whole < 10) {
      digits.write('.');
      Digits.padded(digits, thousandths / 10 % 100, 2);
    } else if (whole < 100) {
      digits.write('.');
      Digits.padded(digits, thousandths / 100 % 10, 1);
    }
  }

  private void units(long small, char large, char unit) {
    Digits.decimal(digits, small / 60);
    digits.write(large);
    digits.write(' ');
    Digits.padded(digits, small % 60, 2);
    digits.write(unit);
  }

  static void blanks(Line line, int count) {
    for (int i = 0; i < count; i++) {
      line.write(' ');
    }
  }
}
