/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  private static final int RING = 1 << 14;

  @TempDir Path directory;

  @Test
  void writesWhatOnlyTheRingHad() throws IOException {
    KilledRun run = new KilledRun(directory, RING);
    run.accept(1, 10);
    run.kill();

    String said = KilledRun.recover(directory);

    assertThat(KilledRun.text(directory)).isEqualTo(KilledRun.expected(1, 10));
    assertThat(said).startsWith("Recovered 10 lines of shop-");
    assertThat(run.series.ring()).doesNotExist();
  }

  @Test
  void writesNothingTwiceWhereverTheWriterWasKilled() throws IOException {
    KilledRun run = new KilledRun(directory.resolve("run"), RING);
    run.accept(1, 20);
    run.writeAndSave();
    long saved = Files.size(run.series.segment(1));
    run.accept(21, 35);
    run.write();
    run.accept(36, 40);
    run.kill();
    long written = Files.size(run.series.segment(1));

    for (long size = saved; size <= written; size++) {
      Path copy = directory.resolve("killed-at-" + size);
      KilledRun.copy(directory.resolve("run"), copy);
      truncate(copy.resolve(run.series.segment(1).getFileName()), size);

      KilledRun.recover(copy);

      assertThat(KilledRun.text(copy)).isEqualTo(KilledRun.expected(1, 40));
    }
  }

  @Test
  void canBeKilledItselfAnywhere() throws IOException {
    KilledRun run = new KilledRun(directory.resolve("run"), RING);
    run.accept(1, 3);
    run.writeAndSave();
    run.accept(4, 12);
    run.ring.skip(2);
    run.kill();
    Path whole = directory.resolve("whole");
    KilledRun.copy(directory.resolve("run"), whole);
    KilledRun.recover(whole);
    String all = KilledRun.text(whole);

    for (int size = KilledRun.expected(1, 3).length(); size <= all.length(); size++) {
      Path copy = directory.resolve("killed-at-" + size);
      KilledRun.copy(directory.resolve("run"), copy);
      Files.writeString(copy.resolve(run.series.segment(1).getFileName()), all.substring(0, size));

      KilledRun.recover(copy);

      assertThat(KilledRun.text(copy)).isEqualTo(all);
      assertThat(all).startsWith(KilledRun.expected(1, 12)).contains("\"cause\":\"killed\"");
    }
  }

  @Test
  void recoversTwiceWithoutHarm() throws IOException {
    KilledRun run = new KilledRun(directory, RING);
    run.accept(1, 10);
    run.kill();

    KilledRun.recover(directory);
    String again = KilledRun.recover(directory);

    assertThat(KilledRun.text(directory)).isEqualTo(KilledRun.expected(1, 10));
    assertThat(again).startsWith("Nothing to recover in ");
  }

  @Test
  void findsWhatLiesBehindALineThatWasNeverFinished() throws IOException {
    KilledRun run = new KilledRun(directory, RING);
    run.accept(1, 4);
    claimWithoutFinishing(run, 64);
    run.ring.accept(PlainSchema.lines("behind"));
    run.kill();

    KilledRun.recover(directory);

    assertThat(KilledRun.text(directory))
        .startsWith(KilledRun.expected(1, 4) + "behind 6\n")
        .endsWith(
            "\"event\":\"events_dropped\",\"output\":\"file\",\"cause\":\"killed\",\"count\":1,"
                + "\"first_seq\":5,\"last_seq\":5,\"java_thread\":\"spoor-file\","
                + "\"instance_id\":\"instance-1\",\"seq\":7}\n");
  }

  @Test
  void takesNothingOfAnEarlierLapForALine() throws IOException {
    KilledRun run = new KilledRun(directory, 4096);
    for (int lap = 0; lap < 50; lap++) {
      run.accept(lap * 20 + 1, lap * 20 + 20);
      run.writeAndSave();
    }
    claimWithoutFinishing(run, 2000);
    run.kill();

    KilledRun.recover(directory);

    assertThat(KilledRun.text(directory))
        .startsWith(KilledRun.expected(1, 1000) + "{")
        .contains("\"count\":1,\"first_seq\":1001,\"last_seq\":1001");
  }

  @Test
  void declaresWhatWasRefusedButNotYetSaid() throws IOException {
    KilledRun run = new KilledRun(directory, 4096);
    run.accept(1, 200);
    long lastKept = Rings.read(new RingReader(run.ring, 0)).size();
    run.kill();

    KilledRun.recover(directory);

    assertThat(KilledRun.text(directory))
        .startsWith(KilledRun.expected(1, (int) lastKept) + "{")
        .contains("\"count\":" + (200 - lastKept) + ",\"first_seq\":" + (lastKept + 1));
  }

  @Test
  void beginsASegmentWhenTheLastOneIsNotWhatItShouldBe() throws IOException {
    KilledRun run = new KilledRun(directory, RING);
    run.accept(1, 10);
    run.writeAndSave();
    run.accept(11, 20);
    run.kill();
    Files.writeString(run.series.segment(1), "foreign", StandardOpenOption.APPEND);

    KilledRun.recover(directory);

    assertThat(KilledRun.text(directory))
        .isEqualTo(KilledRun.expected(1, 10) + "foreign" + KilledRun.expected(11, 20));
    assertThat(run.series.segment(2)).hasContent(KilledRun.expected(11, 20));
  }

  @Test
  void beginsASegmentWhenTheLastOneIsGone() throws IOException {
    KilledRun run = new KilledRun(directory, RING);
    run.accept(1, 10);
    run.writeAndSave();
    run.accept(11, 20);
    run.kill();
    Files.delete(run.series.segment(1));

    KilledRun.recover(directory);

    assertThat(KilledRun.text(directory)).isEqualTo(KilledRun.expected(11, 20));
  }

  @Test
  void leavesTheRingOfALiveProcessAlone() throws IOException {
    KilledRun run = new KilledRun(directory, RING);
    run.accept(1, 10);

    String said = KilledRun.recover(directory);

    assertThat(said).startsWith("Nothing to recover");
    assertThat(run.series.ring()).exists();
    assertThat(KilledRun.text(directory)).isEmpty();
    run.kill();
  }

  @Test
  void leavesAloneWhatIsNoRing() throws IOException {
    Path victim = Files.writeString(directory.resolve("victim"), "x".repeat(5000));
    Path link = directory.resolve("shop-host-1-20261121030405006.ring");
    Files.createSymbolicLink(link, victim);
    Path text = directory.resolve("shop-host-1-20261121030405007.ring");
    Files.writeString(text, "y".repeat(4096 + 4096));

    KilledRun.recover(directory);

    assertThat(victim).hasContent("x".repeat(5000));
    assertThat(link).exists();
    assertThat(text).exists();
  }

  /** A link to nothing stands for a ring that gets its name between the listing and the look. */
  @Test
  void saysNothingOfARingThatHasJustBeenFinished() throws IOException {
    Path finished = directory.resolve("shop-host-1-20261121030405008.ring");
    Files.createSymbolicLink(finished.resolveSibling(finished.getFileName() + ".new"), finished);

    String said = KilledRun.recover(directory);

    assertThat(said).startsWith("Nothing to recover");
  }

  private static void claimWithoutFinishing(KilledRun run, int bytes) {
    Memory memory = run.memory();
    long claims = memory.acquire(Memory.CLAIMS);
    long claimed = claims + (1L << 24) + bytes / 8;
    assertThat(memory.compareAndSet(Memory.CLAIMS, claims, claimed)).isTrue();
  }

  private static void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }
}
