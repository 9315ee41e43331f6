/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RingStressTest {
  private static final int PRODUCERS = 4;
  private static final int LINES = 100_000;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicBoolean finished = new AtomicBoolean();
  private final AtomicLong refusals = new AtomicLong();

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void losesNothingThatItDidNotRefuse() throws Exception {
    Ring ring = Rings.refusing(1 << 16);

    Future<Checker> file = threads.submit(() -> consume(ring, true, 1 << 14));
    produce(ring);

    Checker found = file.get();
    assertThat(found.wrong).isEmpty();
    assertThat(found.lines).isEqualTo(PRODUCERS * LINES - refusals.get() + 1);
    assertThat(found.reader.overtaken().total()).isZero();
    assertThat(found.reader.refused().total() + found.lines).isEqualTo(found.reader.lastSeq());
  }

  @Test
  void countsExactlyWhatAnOvertakenOutputMissed() throws Exception {
    Ring ring = Rings.reclaiming(1 << 14);

    Future<Checker> fast = threads.submit(() -> consume(ring, false, 1 << 12));
    Future<Checker> slow = threads.submit(() -> consume(ring, false, 1));
    produce(ring);

    for (Checker found : List.of(fast.get(), slow.get())) {
      assertThat(found.wrong).isEmpty();
      assertThat(found.reader.lastSeq()).isEqualTo(ring.lastSeq());
      assertThat(found.lines + found.reader.overtaken().total() + found.reader.refused().total())
          .isEqualTo(ring.lastSeq());
    }
  }

  private void produce(Ring ring) throws Exception {
    List<Future<?>> producers = new ArrayList<>();
    for (int producer = 0; producer < PRODUCERS; producer++) {
      int number = producer;
      producers.add(threads.submit(() -> produce(ring, number)));
    }
    for (Future<?> producer : producers) {
      producer.get(50, TimeUnit.SECONDS);
    }
    while (ring.accept(PlainSchema.lines("last")) == Ring.REFUSED) {
      Thread.yield();
    }
    finished.set(true);
  }

  private void produce(Ring ring, int producer) {
    Line[] lines = {new Line(256)};
    for (int i = 0; i < LINES; i++) {
      lines[0].clear();
      String text = producer + ":" + i + ":" + "abcdefgh".repeat(i % 17) + "; ";
      lines[0].write(text.getBytes(UTF_8));
      if (ring.accept(lines) == Ring.REFUSED) {
        refusals.incrementAndGet();
      }
    }
  }

  private Checker consume(Ring ring, boolean releases, int batchBytes) {
    Checker checker = new Checker(new RingReader(ring, 0));
    Batch batch = new Batch(batchBytes, false);
    while (!checker.sawLast) {
      batch.clear();
      checker.reader.fill(batch);
      for (String line : Rings.lines(batch)) {
        checker.check(line);
      }
      checker.reader.delivered(batch);
      if (releases) {
        ring.releaseTo(checker.reader.position());
      }
    }
    return checker;
  }

  /** Looks at every line that one output gets. */
  private static final class Checker {
    final RingReader reader;
    final List<String> wrong = new ArrayList<>();
    final long[] newest = {-1, -1, -1, -1};
    long lines;
    long seq;
    boolean sawLast;

    Checker(RingReader reader) {
      this.reader = reader;
    }

    void check(String line) {
      sawLast = line.startsWith("last ");
      long number = Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
      if (number <= seq || !(sawLast || isWhole(line))) {
        wrong.add(seq + " before " + line);
      }
      seq = number;
      lines++;
    }

    private boolean isWhole(String line) {
      String[] parts = line.split("[:;]", -1);
      int producer = Integer.parseInt(parts[0]);
      int index = Integer.parseInt(parts[1]);
      boolean inOrder = index > newest[producer];
      newest[producer] = index;
      return inOrder && parts[2].equals("abcdefgh".repeat(index % 17));
    }
  }
}
