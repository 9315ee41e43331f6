/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.nio.charset.StandardCharsets;

/** Instants in ISO 8601, UTC, microseconds. Remembers the last second; for one thread. */
public final class Timestamps {
  private static final long SECONDS_A_DAY = 86_400;
  private static final int LENGTH = 27;

  private final byte[] bytes = new byte[LENGTH];
  private long second = Long.MIN_VALUE;

  Timestamps() {
    bytes[4] = '-';
    bytes[7] = '-';
    bytes[10] = 'T';
    bytes[13] = ':';
    bytes[16] = ':';
    bytes[19] = '.';
    bytes[26] = 'Z';
  }

  /** The instant that is this many milliseconds after 1970, as text. */
  public static String ofMillis(long millis) {
    Timestamps one = new Timestamps();
    one.format(millis * 1_000);
    return new String(one.bytes, StandardCharsets.ISO_8859_1);
  }

  /** Writes microseconds since 1970. */
  void write(Line line, long micros) {
    format(micros);
    line.write(bytes, 0, LENGTH);
  }

  /** Writes the time of the day alone, to the millisecond. */
  void writeTime(Line line, long micros) {
    format(micros);
    line.write(bytes, 11, 12);
  }

  private void format(long micros) {
    long now = Math.floorDiv(micros, 1_000_000L);
    if (now != second) {
      second = now;
      date(Math.floorDiv(now, SECONDS_A_DAY));
      time((int) Math.floorMod(now, SECONDS_A_DAY));
    }
    Digits.padded(bytes, 20, micros - now * 1_000_000L, 6);
  }

  private void time(int secondOfDay) {
    Digits.padded(bytes, 11, secondOfDay / 3_600, 2);
    Digits.padded(bytes, 14, secondOfDay / 60 % 60, 2);
    Digits.padded(bytes, 17, secondOfDay % 60, 2);
  }

  /** From days since 1970, in eras of 400 years that begin in March. */
  private void date(long day) {
    long fromMarch = day + 719_468;
    long era = Math.floorDiv(fromMarch, 146_097L);
    long dayOfEra = fromMarch - era * 146_097;
    long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153;
    Digits.padded(bytes, 8, dayOfYear - (153 * month + 2) / 5 + 1, 2);
    Digits.padded(bytes, 5, month < 10 ? month + 3 : month - 9, 2);
    Digits.padded(bytes, 0, yearOfEra + era * 400 + (month < 10 ? 0 : 1), 4);
  }
}
