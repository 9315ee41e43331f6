/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Rings to test with, and what is in them. */
final class Rings {
  static Ring reclaiming(int capacity) {
    return ring(capacity, true);
  }

  static Ring refusing(int capacity) {
    return ring(capacity, false);
  }

  private static Ring ring(int capacity, boolean reclaims) {
    Memory memory = new Memory(ByteBuffer.allocateDirect(Memory.HEADER + capacity));
    return new Ring(memory, new LineLayout(List.of(new PlainSchema(true))), reclaims);
  }

  /** Delivers all there is to read, and returns it line by line. */
  static List<String> read(RingReader reader) {
    List<String> lines = new ArrayList<>();
    Batch batch = new Batch(1 << 16, false);
    do {
      batch.clear();
      reader.fill(batch);
      lines.addAll(lines(batch));
      reader.delivered(batch);
    } while (batch.lines() > 0);
    return lines;
  }

  static List<String> lines(Batch batch) {
    ByteBuffer bytes = batch.bytes().duplicate().flip();
    return new String(bytes.array(), 0, bytes.limit(), UTF_8).lines().toList();
  }

  private Rings() {}
}
