/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing buffer of bytes, reused from line to line. For one thread at a time. */
public final class Line {
  private byte[] bytes;
  private int length;
  private @Nullable Schema keeper;
  private @Nullable Object kept;

  public Line(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** The bytes, of which the first {@link #length} count. Valid until the next write. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  public void clear() {
    length = 0;
  }

  /** Takes back what was written after this length. */
  public void truncate(int length) {
    this.length = length;
  }

  public void write(int b) {
    if (length == bytes.length) {
      grow(1);
    }
    bytes[length++] = (byte) b;
  }

  public void write(byte[] source) {
    write(source, 0, source.length);
  }

  public void write(byte[] source, int offset, int count) {
    reserve(count);
    System.arraycopy(source, offset, bytes, length, count);
    length += count;
  }

  /** Makes room for so many bytes, to be written through {@link #bytes} and {@link #advance}. */
  public void reserve(int count) {
    if (bytes.length - length < count) {
      grow(count);
    }
  }

  /** Counts bytes that were written straight into {@link #bytes}. */
  public void advance(int count) {
    length += count;
  }

  /** What this schema keeps here from line to line, or null. */
  @Nullable Object kept(Schema schema) {
    return keeper == schema ? kept : null;
  }

  void keep(Schema schema, Object kept) {
    this.keeper = schema;
    this.kept = kept;
  }

  private void grow(int count) {
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
  }
}
