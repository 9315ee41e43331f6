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

  private final Memory memory;
  private final LineLayout layout;
  private final boolean reclaims;
  private final int capacity;
  private final AtomicLong oldest = new AtomicLong();
  private final Unfinished unfinished = new Unfinished();
  private final long[] unfinishedSlots = unfinished.slots();

  /**
   * @param reclaims whether a full ring gives up its oldest lines; else it refuses the newest
   */
  Ring(Memory memory, LineLayout layout, boolean reclaims) {
    this.memory = memory;
    this.layout = layout;
    this.reclaims = reclaims;
    this.capacity = memory.capacity();
  }

  /**
   * Adds a line and returns the place behind it, or {@link #REFUSED}. Takes a number in any case.
   */
  long accept(Line[] lines) {
    while (true) {
      long claims = memory.acquire(Memory.CLAIMS);
      long from = oldest.get();
      long depth = Claims.depth(claims, from);
      if (depth > capacity) {
        continue; // claims was overtaken before oldest was read
      }
      int size = layout.size(lines, LineLayout.digits(Claims.seq(claims) + 1));
      long start = from + depth;
      int blank = blankBefore(start, size);
      if (size <= capacity / 2 && depth + blank + size <= capacity) {
        if (add(claims, start, blank, size, lines)) {
          return start + blank + size;
        }
      } else if (size > capacity / 2 || !reclaims || !reclaim(claims, from)) {
        if (claim(claims, 1, 0)) {
          return REFUSED;
        }
      }
    }
  }

  private boolean add(long claims, long start, int blank, int size, Line[] lines) {
    long entry = Unfinished.entry(start, blank + size);
    boolean claimed = false;
    try {
      claimed = claim(claims, 1, blank + size);
      if (claimed) {
        write(start, blank, size, lines, Claims.seq(claims) + 1);
      }
      return claimed;
    } catch (Throwable e) {
      // Nothing can be called here: this may be the end of the stack.
      for (int i = 0; claimed && i < unfinishedSlots.length; i++) {
        if (unfinishedSlots[i] == 0) {
          unfinishedSlots[i] = entry;
          claimed = false;
        }
      }
      throw e;
    }
  }

  /** Uses up so many numbers for lines that are lost before they came here. */
  void skip(long numbers) {
    while (!claim(memory.acquire(Memory.CLAIMS), numbers, 0)) {
      Thread.onSpinWait();
    }
  }

  private boolean claim(long claims, long numbers, int bytes) {
    return memory.compareAndSet(Memory.CLAIMS, claims, Claims.next(claims, numbers, bytes));
  }

  private void write(long start, int blank, int size, Line[] lines, long seq) {
    // An output that still reads here must see the claim before it can see what is written.
    VarHandle.storeStoreFence();
    long at = start + blank;
    layout.write(memory.bytes(), memory.offset(at), size, lines, seq);
    memory.release(memory.offset(at), LineHeader.of(memory.lap(at), size));
    if (blank > 0) {
      memory.release(memory.offset(start), LineHeader.blank(memory.lap(start), blank));
    }
  }

  /** Blanks what was claimed at this place by a thread that failed before its line was finished. */
  void blankUnfinished(long place) {
    if (Claims.depth(memory.acquire(Memory.CLAIMS), place) > 0 && !marks(header(place), place)) {
      int length = unfinished.take(place);
      if (length > 0) {
        memory.release(memory.offset(place), LineHeader.blank(memory.lap(place), length));
      }
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

  /** The number that was given last. */
  long lastSeq() {
    return Claims.seq(memory.acquire(Memory.CLAIMS));
  }

  /** The number that was given last, if nothing has a place behind this one; else -1. */
  long lastSeqIfHead(long place) {
    long claims = memory.acquire(Memory.CLAIMS);
    return Claims.depth(claims, place) == 0 ? Claims.seq(claims) : -1;
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
        return from + Claims.depth(claims, from);
      }
    }
  }

  long header(long place) {
    return memory.acquire(memory.offset(place));
  }

  /** Whether this header says that what was written at this place is complete. */
  boolean marks(long header, long place) {
    return LineHeader.marks(header, memory.lap(place));
  }

  long seqAt(long place) {
    return layout.seq(memory.bytes(), memory.offset(place));
  }

  /** Bytes of one section of the line; nonsense if the line was overwritten. */
  int sectionLength(long place, int section) {
    return layout.sectionLength(memory.bytes(), memory.offset(place), section);
  }

  /** Copies one section of the line; nonsense if the line was overwritten. */
  void copy(long place, int section, int count, ByteBuffer to) {
    layout.copy(memory.bytes(), memory.offset(place), section, count, to);
  }

  /** Whether what was at this place, and read from it before, may have been overwritten. */
  boolean overwritten(long place) {
    VarHandle.loadLoadFence();
    long claims = memory.acquire(Memory.CLAIMS);
    return oldest.get() >= place + capacity || Claims.depth(claims, place) > capacity;
  }
}
