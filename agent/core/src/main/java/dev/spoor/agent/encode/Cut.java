/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.nio.charset.StandardCharsets;

/**
 * The marks of what was left out for its size. Each begins with {@code [CUT}, so that {@code grep
 * -F '[CUT'} finds them all.
 */
final class Cut {
  static final String OPEN = "[CUT";
  static final byte[] DEPTH = bytes("\"[CUT depth]\"");
  static final byte[] CYCLE = bytes("\"[CUT cycle]\"");
  static final byte[] CHANGED = bytes("\"[CUT changed while read]\"");
  static final byte[] UNKNOWN = bytes("\"[CUT unknown class]\"");

  /** The name of the member that stands for the missing ones. */
  static final byte[] NAME = bytes("\"[CUT]\":");

  private static final byte[] BEGIN = bytes("[CUT ");
  private static final byte[] CHARS = bytes(" chars]");
  private static final byte[] ITEMS = bytes(" items]");

  /** Within a string: so many characters are missing here. */
  static void chars(Line line, long count) {
    line.write(BEGIN);
    Digits.decimal(line, count);
    line.write(CHARS);
  }

  /** A string of its own: so many items are missing here. */
  static void items(Line line, long count) {
    line.write('"');
    line.write(BEGIN);
    Digits.decimal(line, count);
    line.write(ITEMS);
    line.write('"');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Cut() {}
}
