/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spoor.agent.encode.Line;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingTest {

  @Test
  void numbersLinesInTheirOrder() {
    Ring ring = Rings.refusing(4096);
    ring.accept(PlainSchema.lines("a"));
    ring.accept(PlainSchema.lines("b"));

    List<String> lines = Rings.read(new RingReader(ring, 0));

    assertThat(lines).containsExactly("a 1", "b 2");
  }

  @Test
  void keepsASectionForEachFormat() {
    Memory memory = new Memory(ByteBuffer.allocateDirect(Memory.HEADER + 4096));
    LineLayout layout = new LineLayout(List.of(new PlainSchema(true), new PlainSchema(false)));
    Ring ring = new Ring(memory, layout, false);

    ring.accept(new Line[] {PlainSchema.line("json"), PlainSchema.line("console")});

    assertThat(Rings.read(new RingReader(ring, 0))).containsExactly("json 1");
    assertThat(Rings.read(new RingReader(ring, 1))).containsExactly("console ");
  }

  @Test
  void goesOnAtTheBeginningWhenALineDoesNotFitBeforeTheEnd() {
    Ring ring = Rings.refusing(256);
    RingReader reader = new RingReader(ring, 0);

    for (int i = 1; i <= 1000; i++) {
      String text = "x".repeat(i % 50);
      ring.accept(PlainSchema.lines(text));

      assertThat(Rings.read(reader)).containsExactly(text + " " + i);
      ring.releaseTo(reader.position());
    }
  }

  @Test
  void refusesTheNewestWhenFull() {
    Ring ring = Rings.refusing(256);
    RingReader reader = new RingReader(ring, 0);
    fill(ring, 8);

    long refused = ring.accept(PlainSchema.lines("late"));
    List<String> kept = Rings.read(reader);
    ring.releaseTo(reader.position());
    ring.accept(PlainSchema.lines("after"));

    assertThat(refused).isEqualTo(Ring.REFUSED);
    assertThat(kept).hasSize(8).endsWith("7 8");
    assertThat(Rings.read(reader)).containsExactly("after 10");
    assertThat(reader.refused().count()).isEqualTo(1);
    assertThat(reader.refused().firstSeq()).isEqualTo(9);
    assertThat(reader.refused().lastSeq()).isEqualTo(9);
  }

  @Test
  void givesUpTheOldestWhenNobodyHoldsThem() {
    Ring ring = Rings.reclaiming(256);
    RingReader reader = new RingReader(ring, 0);

    fill(ring, 100);
    List<String> kept = Rings.read(reader);

    assertThat(kept).last().isEqualTo("99 100");
    assertThat(reader.refused().count()).isZero();
    assertThat(reader.overtaken().firstSeq()).isEqualTo(1);
    assertThat(reader.overtaken().count()).isEqualTo(100 - kept.size());
    assertThat(reader.overtaken().lastSeq()).isEqualTo(100 - kept.size());
  }

  @Test
  void declaresWhatASlowOutputMissed() {
    Ring ring = Rings.refusing(256);
    RingReader file = new RingReader(ring, 0);
    RingReader slow = new RingReader(ring, 0);
    fill(ring, 2);
    Rings.read(slow);

    for (int i = 0; i < 20; i++) {
      ring.accept(PlainSchema.lines("more"));
      Rings.read(file);
      ring.releaseTo(file.position());
    }
    ring.accept(PlainSchema.lines("newest"));

    assertThat(Rings.read(slow)).containsExactly("newest 23");
    assertThat(slow.overtaken().count()).isEqualTo(20);
    assertThat(slow.overtaken().firstSeq()).isEqualTo(3);
    assertThat(slow.overtaken().lastSeq()).isEqualTo(22);
  }

  @Test
  void refusesALineThatCouldFillIt() {
    Ring ring = Rings.reclaiming(256);

    long place = ring.accept(PlainSchema.lines("x".repeat(200)));

    assertThat(place).isEqualTo(Ring.REFUSED);
    assertThat(ring.lastSeq()).isEqualTo(1);
  }

  @Test
  void goesOnBehindALineThatFailed() {
    Ring ring = Rings.refusing(4096);
    RingReader reader = new RingReader(ring, 0);
    Line[] none = {};

    ring.accept(PlainSchema.lines("a"));
    assertThat(catchThrowable(() -> ring.accept(none)))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    ring.accept(PlainSchema.lines("b"));
    List<String> before = Rings.read(reader);
    reader.settle();
    List<String> behind = Rings.read(reader);

    assertThat(before).containsExactly("a 1");
    assertThat(behind).containsExactly("b 3");
    assertThat(reader.refused().count()).isEqualTo(1);
  }

  private static void fill(Ring ring, int lines) {
    for (int i = 0; i < lines; i++) {
      ring.accept(PlainSchema.lines(String.valueOf(i)));
    }
  }
}
