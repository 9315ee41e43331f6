/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * How one line lies in the ring: header, number, the length of each section, then the sections, one
 * for each format. A section ends with the number, if its schema has it, and the schema's tail.
 */
final class LineLayout {
  private static final int SEQ = 8;
  private static final int LENGTHS = 16;

  private final byte[][] tails;
  private final boolean[] numbered;
  private final int numberedSections;
  private final int fixedBytes;

  LineLayout(List<Schema> schemas) {
    tails = new byte[schemas.size()][];
    numbered = new boolean[schemas.size()];
    int numbers = 0;
    int bytes = text(schemas.size());
    for (int i = 0; i < tails.length; i++) {
      Schema schema = schemas.get(i);
      tails[i] = schema.tail().clone();
      numbered[i] = schema.numbered();
      numbers += numbered[i] ? 1 : 0;
      bytes += tails[i].length;
    }
    numberedSections = numbers;
    fixedBytes = bytes;
  }

  private LineLayout(int sections) {
    tails = new byte[sections][0];
    numbered = new boolean[sections];
    numberedSections = 0;
    fixedBytes = text(sections);
  }

  /** Fit to read lines of so many sections. */
  static LineLayout ofSections(int sections) {
    return new LineLayout(sections);
  }

  /** Where the text of the first section begins, of so many. */
  static int text(int sections) {
    return LENGTHS + aligned(sections * Integer.BYTES);
  }

  static int aligned(int bytes) {
    return (bytes + 7) & -8;
  }

  static int digits(long number) {
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Bytes of the whole, a multiple of eight. */
  int size(Line[] lines, int digits) {
    int size = fixedBytes + numberedSections * digits;
    for (Line line : lines) {
      size += line.length();
    }
    return aligned(size);
  }

  /** Writes everything but the header. */
  void write(ByteBuffer to, int at, int size, Line[] lines, long seq) {
    int digits = digits(seq);
    to.putLong(at + size - Long.BYTES, 0);
    to.putLong(at + SEQ, seq);
    int text = at + text(tails.length);
    for (int i = 0; i < tails.length; i++) {
      int end = section(to, text, i, lines[i], seq, digits);
      to.putInt(at + LENGTHS + i * Integer.BYTES, end - text);
      text = end;
    }
  }

  private int section(ByteBuffer to, int at, int index, Line line, long seq, int digits) {
    to.put(at, line.bytes(), 0, line.length());
    int end = at + line.length();
    if (numbered[index]) {
      end += digits;
      long rest = seq;
      for (int i = end - 1; i >= end - digits; i--, rest /= 10) {
        to.put(i, (byte) ('0' + rest % 10));
      }
    }
    byte[] tail = tails[index];
    to.put(end, tail, 0, tail.length);
    return end + tail.length;
  }

  long seq(ByteBuffer from, int at) {
    return from.getLong(at + SEQ);
  }

  int sectionLength(ByteBuffer from, int at, int section) {
    return from.getInt(at + LENGTHS + section * Integer.BYTES);
  }

  /** Copies one section, if what is there makes sense. */
  void copy(ByteBuffer from, int at, int section, int count, ByteBuffer to) {
    int text = at + text(tails.length);
    for (int i = 0; i < section; i++) {
      text += sectionLength(from, at, i);
    }
    if (text >= 0 && text <= from.capacity() - count) {
      to.put(to.position(), from, text, count);
      to.position(to.position() + count);
    }
  }
}
