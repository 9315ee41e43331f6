/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** Text as the inside of a JSON string: one line, UTF-8, nothing that a terminal would obey. */
final class Escaper {
  private final boolean quoting;

  /**
   * An escaper for strings, or for text that stands by itself.
   *
   * @param quoting whether quotes and backslashes are escaped too
   */
  Escaper(boolean quoting) {
    this.quoting = quoting;
  }

  /**
   * Writes this part of a text until the line has {@code end} bytes.
   *
   * @return where in the text it stopped
   */
  int write(Line line, int end, String text, int from, int to) {
    int at = from;
    while (at < to && line.length() < end) {
      int plain = plain(line, end, text, at, to);
      if (plain > at) {
        at = plain;
        continue;
      }
      char c = text.charAt(at);
      if (c < 0xa0) {
        control(line, c);
      } else if (!Character.isSurrogate(c)) {
        character(line, c);
      } else if (pair(text, at, to)) {
        supplementary(line, Character.toCodePoint(c, text.charAt(++at)));
      } else {
        Digits.escape(line, 0xfffd);
      }
      at++;
    }
    return at;
  }

  /** Copies what needs no escaping; answers where that ends. */
  private int plain(Line line, int end, String text, int from, int to) {
    int stop = from + Math.min(to - from, end - line.length());
    line.reserve(stop - from);
    byte[] bytes = line.bytes();
    int start = line.length() - from;
    int at = from;
    while (at < stop) {
      char c = text.charAt(at);
      if (c < 0x20 || c >= 0x7f || (quoting && (c == '"' || c == '\\'))) {
        break;
      }
      bytes[start + at++] = (byte) c;
    }
    line.advance(at - from);
    return at;
  }

  private static boolean pair(String text, int at, int to) {
    return at + 1 < to
        && Character.isHighSurrogate(text.charAt(at))
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static void control(Line line, char c) {
    int letter =
        switch (c) {
          case '"' -> '"';
          case '\\' -> '\\';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          case '\b' -> 'b';
          case '\f' -> 'f';
          default -> 0;
        };
    if (letter == 0) {
      Digits.escape(line, c);
    } else {
      line.write('\\');
      line.write(letter);
    }
  }

  private static void character(Line line, char c) {
    if (steersText(c)) {
      Digits.escape(line, c);
    } else if (c < 0x800) {
      line.write(0xc0 | c >> 6);
      line.write(0x80 | (c & 0x3f));
    } else {
      line.write(0xe0 | c >> 12);
      line.write(0x80 | (c >> 6 & 0x3f));
      line.write(0x80 | (c & 0x3f));
    }
  }

  /** Ends a line for some readers, turns the direction of what follows, or marks a byte order. */
  static boolean steersText(char c) {
    return (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x061c
        || c == 0xfeff;
  }

  private static void supplementary(Line line, int c) {
    line.write(0xf0 | c >> 18);
    line.write(0x80 | (c >> 12 & 0x3f));
    line.write(0x80 | (c >> 6 & 0x3f));
    line.write(0x80 | (c & 0x3f));
  }
}
