/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StackEndTest {
  private static final int OVERFLOWS = 200;
  private static final int LINES_EACH = 60;

  private final Ring ring = Rings.refusing(1 << 16);
  private final RingReader reader = new RingReader(ring, 0);
  private final Line[] line = PlainSchema.lines("at the end of the stack");
  private int left;

  @Test
  void neverHoldsUpTheRingWhereTheStackEnds() throws Exception {
    List<String> read = new ArrayList<>();

    for (int i = 0; i < OVERFLOWS; i++) {
      Thread thread = new Thread(null, this::overflow, "deep", 256 << 10);
      thread.start();
      thread.join();
      read.addAll(readAll());
    }
    ring.accept(PlainSchema.lines("after"));
    read.addAll(readAll());

    assertThat(read).hasSizeGreaterThan(OVERFLOWS).last().asString().startsWith("after ");
    assertThat(reader.refused().total() + read.size()).isEqualTo(ring.lastSeq());
  }

  private List<String> readAll() {
    List<String> lines = new ArrayList<>();
    long head = ring.head();
    for (int i = 0; i < LINES_EACH && reader.position() < head; i++) {
      lines.addAll(Rings.read(reader));
      reader.settle();
      ring.releaseTo(reader.position());
    }
    return lines;
  }

  private void overflow() {
    left = LINES_EACH;
    try {
      descend();
    } catch (StackOverflowError e) {
      // That is what it is for.
    }
  }

  private void descend() {
    try {
      descend();
    } catch (StackOverflowError e) {
      if (left > 0) {
        ring.accept(line); // may find no room for itself, and is tried again one frame up
        left--;
      }
      throw e;
    }
  }
}
