/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Line;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bounded sequence of finished lines. Any thread adds at its head, without a lock; each output
 * reads at its own place. Places are counted in bytes since the beginning and never wrap.
 */
final class Ring {
  /** The answer to a line that found no room. */
  static final long REFUSED = -1;

  private static final int PLACE_BITS = 24;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
  // Two laps of the largest ring: places no further apart are told apart by their low bits.
  private static final long SPAN_MASK = (PLACE_MASK << 3) | 7;

  private final Memory memory;
  private final LineLayout layout;
  private final boolean reclaims;
  private final int capacity;
  private final int lapShift;
  private final AtomicLong oldest = new AtomicLong();

  /**
   * @param reclaims whether a full ring gives up its oldest lines; else it refuses the newest
   */
  Ring(Memory memory, LineLayout layout, boolean reclaims) {
    this.memory = memory;
    this.layout = layout;
    this.reclaims = reclaims;
    this.capacity = memory.capacity();
    this.lapShift = Integer.numberOfTrailingZeros(capacity);
  }

  /**
   * Adds a line and returns the place behind it, or {@link #REFUSED}. Takes a number in any case.
   */
  long accept(Line[] lines) {
    while (true) {
      long claims = memory.acquire(Memory.CLAIMS);
      long from = oldest.get();
      long depth = depth(claims, from);
      if (depth > capacity) {
        continue; // claims was overtaken before oldest was read
      }
      long seq = seq(claims) + 1;
      int digits = LineLayout.digits(seq);
      int size = layout.size(lines, digits);
      long start = from + depth;
      int blank = blankBefore(start, size);
      if (size > capacity / 2 || depth + blank + size > capacity) {
        if (size <= capacity / 2 && reclaims && reclaim(claims, from)) {
          continue;
        }
        if (claim(claims, 1, 0)) {
          return REFUSED;
        }
      } else if (claim(claims, 1, blank + size)) {
        write(start, blank, size, lines, seq, digits);
        return start + blank + size;
      }
    }
  }

  /** Uses up so many numbers for lines that are lost before they came here. */
  void skip(long numbers) {
    while (!claim(memory.acquire(Memory.CLAIMS), numbers, 0)) {
      Thread.onSpinWait();
    }
  }

  private boolean claim(long claims, long numbers, int bytes) {
    long place = (claims + (bytes >>> 3)) & PLACE_MASK;
    long next = ((seq(claims) + numbers) << PLACE_BITS) | place;
    return memory.compareAndSet(Memory.CLAIMS, claims, next);
  }

  private void write(long start, int blank, int size, Line[] lines, long seq, int digits) {
    // An output that still reads here must see the claim before it can see what is written.
    VarHandle.storeStoreFence();
    if (blank > 0) {
      memory.release(offset(start), LineHeader.blank(lap(start), blank));
    }
    long at = start + blank;
    try {
      layout.write(memory.bytes(), offset(at), size, lines, seq, digits);
      memory.release(offset(at), LineHeader.of(lap(at), size));
    } catch (Throwable e) {
      memory.release(offset(at), LineHeader.blank(lap(at), size));
      throw e;
    }
  }

  /** Gives up the oldest line. False if it is still being written. */
  private boolean reclaim(long claims, long from) {
    if (memory.acquire(Memory.CLAIMS) != claims) {
      return true;
    }
    long header = header(from);
    if (!marks(header, from)) {
      return oldest.get() != from;
    }
    oldest.compareAndSet(from, from + LineHeader.length(header));
    return true;
  }

  private int blankBefore(long start, int size) {
    int room = capacity - (int) (start & (capacity - 1));
    return size > room ? room : 0;
  }

  private int offset(long place) {
    return Memory.HEADER + (int) (place & (capacity - 1));
  }

  private long lap(long place) {
    return place >>> lapShift;
  }

  private static long seq(long claims) {
    return claims >>> PLACE_BITS;
  }

  private static long depth(long claims, long from) {
    return (((claims & PLACE_MASK) << 3) - from) & SPAN_MASK;
  }

  /** The number that was given last. */
  long lastSeq() {
    return seq(memory.acquire(Memory.CLAIMS));
  }

  Memory memory() {
    return memory;
  }

  int capacity() {
    return capacity;
  }

  /** The place of the oldest line that is kept. */
  long oldest() {
    return oldest.get();
  }

  /** Lets everything before this place be overwritten. */
  void releaseTo(long place) {
    oldest.set(place);
  }

  /** The place behind the newest line. */
  long head() {
    while (true) {
      long claims = memory.acquire(Memory.CLAIMS);
      long from = oldest.get();
      if (memory.acquire(Memory.CLAIMS) == claims) {
        return from + depth(claims, from);
      }
    }
  }

  long header(long place) {
    return memory.acquire(offset(place));
  }

  /** Whether this header says that what was written at this place is complete. */
  boolean marks(long header, long place) {
    return LineHeader.marks(header, lap(place));
  }

  long seqAt(long place) {
    return memory.bytes().getLong(offset(place) + LineLayout.SEQ);
  }

  /** Bytes of one section of the line; nonsense if the line was overwritten. */
  int sectionLength(long place, int section) {
    return memory.bytes().getInt(offset(place) + LineLayout.LENGTHS + section * Integer.BYTES);
  }

  /** Copies one section of the line; nonsense if the line was overwritten. */
  void copy(long place, int section, int count, ByteBuffer to) {
    int from = offset(place) + LineLayout.text(layout.sections());
    for (int i = 0; i < section; i++) {
      from += sectionLength(place, i);
    }
    if (from >= 0 && from <= memory.bytes().capacity() - count) {
      to.put(to.position(), memory.bytes(), from, count);
      to.position(to.position() + count);
    }
  }

  /** Whether what was at this place, and read from it before, may have been overwritten. */
  boolean overwritten(long place) {
    VarHandle.loadLoadFence();
    long claims = memory.acquire(Memory.CLAIMS);
    return oldest.get() >= place + capacity || depth(claims, place) > capacity;
  }
}
