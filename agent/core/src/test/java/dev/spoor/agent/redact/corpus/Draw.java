/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** What chance decides in one case: the same for the same seed. */
final class Draw {
  static final String DIGITS = "0123456789";
  static final String HEX = DIGITS + "abcdef";
  static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  static final String LETTERS = UPPER + LOWER;
  static final String ALNUM = LETTERS + DIGITS;
  static final String WORD = ALNUM + "-_";
  static final String BASE64 = ALNUM + "+/";
  static final String BASE32 = UPPER + "234567";

  private static final Map<String, List<String>> TABLES = new ConcurrentHashMap<>();

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T one(T... all) {
    return all[random.nextInt(all.length)];
  }

  /** One of the lines of a table. */
  String line(String table) {
    return one(TABLES.computeIfAbsent(table, lines -> lines.lines().toList()));
  }

  /** Characters of this alphabet; the first and the last are letters or digits where it has any. */
  String chars(String alphabet, int length) {
    StringBuilder chars = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c;
      do {
        c = alphabet.charAt(random.nextInt(alphabet.length()));
      } while ((i == 0 || i == length - 1) && !Character.isLetterOrDigit(c));
      chars.append(c);
    }
    return chars.toString();
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  String uuid() {
    return chars(HEX, 8)
        + '-'
        + chars(HEX, 4)
        + "-4"
        + chars(HEX, 3)
        + '-'
        + one("8", "9", "a", "b")
        + chars(HEX, 3)
        + '-'
        + chars(HEX, 12);
  }
}
