/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.nio.ByteBuffer;

/** The place that one output has reached in the ring. */
final class RingReader {
  private static final long BLANK = -1;
  private static final long FULL = -2;
  private static final long OVERWRITTEN = -3;

  private final Ring ring;
  private final int section;
  private final Missed refused = new Missed("ring_full");
  private final Missed overtaken = new Missed("slow_output");
  private volatile long position;
  private volatile long lastSeq;
  private boolean jumped;

  RingReader(Ring ring, int section) {
    this.ring = ring;
    this.section = section;
  }

  /** Everything before this place has been delivered. */
  long position() {
    return position;
  }

  /** The number of the line that was delivered last. */
  long lastSeq() {
    return lastSeq;
  }

  Missed refused() {
    return refused;
  }

  Missed overtaken() {
    return overtaken;
  }

  boolean hasNext() {
    long place = position;
    return ring.marks(ring.header(place), place) || ring.overwritten(place);
  }

  /** Copies the next lines into an empty batch, in order and as many as fit. */
  void fill(Batch batch) {
    long place = position;
    long seq = lastSeq;
    batch.endsAt(place);
    while (true) {
      long header = ring.header(place);
      long next = OVERWRITTEN;
      if (ring.marks(header, place)) {
        next = copy(place, header, batch);
      } else if (!ring.overwritten(place)) {
        return;
      }
      if (next == FULL || (next == OVERWRITTEN && batch.lines() > 0)) {
        return;
      }
      if (next == OVERWRITTEN) {
        place = jump();
      } else {
        place += LineHeader.length(header);
        if (next != BLANK) {
          missed(seq, next);
          batch.added(next);
          seq = next;
        }
      }
      batch.endsAt(place);
    }
  }

  /** Returns the number of the line that was copied. */
  private long copy(long place, long header, Batch batch) {
    if (LineHeader.isBlank(header)) {
      return ring.overwritten(place) ? OVERWRITTEN : BLANK;
    }
    long seq = ring.seqAt(place);
    int count = ring.sectionLength(place, section);
    if (ring.overwritten(place)) {
      return OVERWRITTEN;
    }
    if (!batch.hasRoom(count)) {
      return FULL;
    }
    ByteBuffer to = batch.reserve(count);
    int before = to.position();
    ring.copy(place, section, count, to);
    if (ring.overwritten(place)) {
      to.position(before);
      return OVERWRITTEN;
    }
    return seq;
  }

  /** Leaves some of the oldest lines of a full ring too, which are the next to be overwritten. */
  private long jump() {
    jumped = true;
    long from = ring.oldest();
    long place = from;
    long enough = ring.head() - from > ring.capacity() / 2 ? from + ring.capacity() / 8 : from;
    while (place < enough) {
      long header = ring.header(place);
      if (!ring.marks(header, place) || ring.overwritten(place)) {
        return ring.oldest();
      }
      place += LineHeader.length(header);
    }
    return place;
  }

  private void missed(long before, long seq) {
    if (seq > before + 1) {
      (jumped ? overtaken : refused).add(before + 1, seq - 1);
    }
    jumped = false;
  }

  /**
   * To be called when there is nothing to read: counts what was refused behind the newest line,
   * which no line behind it can show, and gets past a line that will never be finished.
   */
  void settle() {
    ring.blankUnfinished(position);
    long given = ring.lastSeqIfHead(position);
    if (given > lastSeq) {
      missed(lastSeq, given + 1);
      lastSeq = given;
    }
  }

  /** Says that the batch has been written. */
  void delivered(Batch batch) {
    if (batch.lines() > 0) {
      lastSeq = batch.lastSeq();
    }
    position = batch.end();
  }
}
