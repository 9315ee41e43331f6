/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** Numbers, digit by digit into a line. */
final class Digits {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };
  private static final int LONGEST = 20;

  static void decimal(Line line, long value) {
    if (value == Long.MIN_VALUE) {
      line.write('-');
      positive(line, 922_337_203_685_477_580L);
      line.write('8');
    } else if (value < 0) {
      line.write('-');
      positive(line, -value);
    } else {
      positive(line, value);
    }
  }

  private static void positive(Line line, long value) {
    line.reserve(LONGEST);
    byte[] bytes = line.bytes();
    int count = count(value);
    int at = line.length() + count;
    long rest = value;
    do {
      long next = rest / 10;
      bytes[--at] = (byte) ('0' + (rest - next * 10));
      rest = next;
    } while (rest != 0);
    line.advance(count);
  }

  private static int count(long value) {
    int count = 1;
    long bound = 10;
    while (count < 19 && value >= bound) {
      count++;
      bound *= 10;
    }
    return count;
  }

  /** So many digits, with leading zeros. */
  static void padded(Line line, long value, int digits) {
    line.reserve(digits);
    padded(line.bytes(), line.length(), value, digits);
    line.advance(digits);
  }

  static void padded(byte[] bytes, int from, long value, int digits) {
    long rest = value;
    for (int at = from + digits - 1; at >= from; at--) {
      long next = rest / 10;
      bytes[at] = (byte) ('0' + (rest - next * 10));
      rest = next;
    }
  }

  /** Sixteen hexadecimal digits. */
  static void hex(Line line, long value) {
    line.reserve(16);
    byte[] bytes = line.bytes();
    int at = line.length();
    for (int shift = 56; shift >= 0; shift -= 8) {
      int two = (int) (value >>> shift) & 0xff;
      bytes[at] = HEX[two >> 4];
      bytes[at + 1] = HEX[two & 15];
      at += 2;
    }
    line.advance(16);
  }

  /** Thousandths, with as many of the three digits behind the point as are needed. */
  static void thousandths(Line line, long thousandths) {
    long whole = thousandths / 1_000;
    int rest = (int) (thousandths - whole * 1_000);
    decimal(line, whole);
    if (rest == 0) {
      return;
    }
    line.write('.');
    line.write('0' + rest / 100);
    if (rest % 100 != 0) {
      line.write('0' + rest / 10 % 10);
    }
    if (rest % 10 != 0) {
      line.write('0' + rest % 10);
    }
  }

  /** A unicode escape. */
  static void escape(Line line, int c) {
    line.reserve(6);
    byte[] bytes = line.bytes();
    int at = line.length();
    bytes[at] = '\\';
    bytes[at + 1] = 'u';
    bytes[at + 2] = HEX[c >> 12 & 15];
    bytes[at + 3] = HEX[c >> 8 & 15];
    bytes[at + 4] = HEX[c >> 4 & 15];
    bytes[at + 5] = HEX[c & 15];
    line.advance(6);
  }

  private Digits() {}
}
