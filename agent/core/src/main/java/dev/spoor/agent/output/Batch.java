/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.nio.ByteBuffer;

/** Whole lines on their way from the ring to one output. */
final class Batch {
  private final int limit;
  private ByteBuffer bytes;
  private long end;
  private long lastSeq;
  private int lines;

  /**
   * @param limit in bytes; a longer line comes alone
   */
  Batch(int limit, boolean direct) {
    this.limit = limit;
    this.bytes = direct ? ByteBuffer.allocateDirect(limit) : ByteBuffer.allocate(limit);
  }

  boolean hasRoom(int count) {
    return lines == 0 || bytes.position() + count <= limit;
  }

  /** What is filled; with room for so many bytes more. */
  ByteBuffer reserve(int count) {
    if (bytes.remaining() < count) {
      int size = bytes.position() + count;
      bytes = bytes.isDirect() ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
    }
    return bytes;
  }

  void added(long seq) {
    lastSeq = seq;
    lines++;
  }

  /** Says that the batch holds what the ring has before this place. */
  void endsAt(long place) {
    end = place;
  }

  void clear() {
    if (bytes.capacity() > limit) {
      bytes = bytes.isDirect() ? ByteBuffer.allocateDirect(limit) : ByteBuffer.allocate(limit);
    }
    bytes.clear();
    lines = 0;
  }

  ByteBuffer bytes() {
    return bytes;
  }

  int lines() {
    return lines;
  }

  long end() {
    return end;
  }

  long lastSeq() {
    return lastSeq;
  }
}
