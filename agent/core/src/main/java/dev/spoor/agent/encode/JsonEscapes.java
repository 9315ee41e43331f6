/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import org.jspecify.annotations.Nullable;

/** What stands for what in JSON's strings. */
final class JsonEscapes {
  private static final String LETTERS = "\"\\/bfnrt";
  private static final String CHARACTERS = "\"\\/\b\f\n\r\t";

  /** The characters that this inside of a string stands for, or null where it is none. */
  static @Nullable String decode(String source, int start, int end) {
    StringBuilder decoded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (c != '\\') {
        decoded.append(c);
        continue;
      }
      int letter = LETTERS.indexOf(source.charAt(++i));
      if (letter >= 0) {
        decoded.append(CHARACTERS.charAt(letter));
      } else if (source.charAt(i) == 'u' && i + 4 < end && hex(source, i + 1) >= 0) {
        decoded.append((char) hex(source, i + 1));
        i += 4;
      } else {
        return null;
      }
    }
    return decoded.toString();
  }

  private static int hex(String source, int start) {
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      char c = source.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = (value << 4) | digit;
    }
    return value;
  }

  private JsonEscapes() {}
}
