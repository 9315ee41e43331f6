/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The bytes of a ring: a header of {@link #HEADER} bytes, then the place for lines. The same on the
 * heap's side and in a mapped file, which another process may read: little endian.
 */
final class Memory {
  /** Bytes before the first line; one page. */
  static final int HEADER = 4096;

  /** The word that places are claimed with; alone in its cache line. */
  static final int CLAIMS = 64;

  private static final VarHandle LONGS =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final ByteBuffer bytes;
  private final int capacity;
  private final int lapShift;

  Memory(ByteBuffer bytes) {
    this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    this.capacity = bytes.capacity() - HEADER;
    this.lapShift = Integer.numberOfTrailingZeros(capacity);
    if (Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException("not a power of two: " + capacity);
    }
  }

  /** As much as wanted, or as much less as there is. */
  static Memory direct(int capacity) {
    for (int bytes = capacity; ; bytes /= 2) {
      try {
        return new Memory(ByteBuffer.allocateDirect(HEADER + bytes));
      } catch (OutOfMemoryError e) {
        if (bytes <= OutputConfig.SMALLEST_RING) {
          throw e;
        }
      }
    }
  }

  /** Where in the bytes a place is; places go on and on, round and round. */
  int offset(long place) {
    return HEADER + (int) (place & (capacity - 1));
  }

  /** How often the ring was full before this place. */
  long lap(long place) {
    return place >>> lapShift;
  }

  ByteBuffer bytes() {
    return bytes;
  }

  int capacity() {
    return capacity;
  }

  long acquire(int at) {
    return (long) LONGS.getAcquire(bytes, at);
  }

  void release(int at, long value) {
    LONGS.setRelease(bytes, at, value);
  }

  boolean compareAndSet(int at, long expected, long value) {
    return LONGS.compareAndSet(bytes, at, expected, value);
  }
}
