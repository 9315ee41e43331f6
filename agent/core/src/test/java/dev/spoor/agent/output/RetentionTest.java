/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
  private static final long DAY = TimeUnit.DAYS.toMillis(1);
  private static final long NOW = 100 * DAY;

  @TempDir Path directory;

  private Series own;
  private Series other;

  @org.junit.jupiter.api.BeforeEach
  void begin() {
    own = Series.of(directory, "own", LocalDateTime.of(2026, 1, 1, 0, 0));
    other = Series.of(directory, "other", LocalDateTime.of(2026, 1, 1, 0, 0));
  }

  @Test
  void deletesTheOldestUntilTheRestIsSmallEnough() throws IOException {
    Path oldest = segment(other, 1, 5);
    Path older = segment(own, 1, 4);
    Path newer = segment(own, 2, 3);
    Path current = segment(own, 3, 2);

    new Retention(own, 250, 0).apply(3, NOW);

    assertThat(oldest).doesNotExist();
    assertThat(older).doesNotExist();
    assertThat(newer).exists();
    assertThat(current).exists();
  }

  @Test
  void deletesWhatIsTooOld() throws IOException {
    Path old = segment(other, 1, 8);
    Path young = segment(other, 2, 6);

    new Retention(own, 0, 7).apply(1, NOW);

    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void deletesNothingThatSomebodyMayStillWriteTo() throws IOException {
    Path current = segment(own, 3, 50);
    Path withRing = segment(other, 1, 50);
    Files.createFile(other.ring());
    Series young = Series.of(directory, "young", LocalDateTime.of(2026, 1, 1, 0, 0));
    Path justWritten = segment(young, 1, 0);

    new Retention(own, 1, 7).apply(3, NOW);

    assertThat(current).exists();
    assertThat(withRing).exists();
    assertThat(justWritten).exists();
  }

  @Test
  void deletesNoFileOfOthers() throws IOException {
    Path foreign = file(directory.resolve("app-000001.jsonl"), 50);
    Path victim = file(directory.resolve("victim"), 50);
    Path link = Files.createSymbolicLink(other.segment(1), victim);

    new Retention(own, 1, 7).apply(1, NOW);

    assertThat(foreign).exists();
    assertThat(victim).exists();
    assertThat(link).exists();
  }

  @Test
  void keepsEverythingWithoutALimit() throws IOException {
    Path old = segment(other, 1, 99);

    new Retention(own, 0, 0).apply(1, NOW);

    assertThat(old).exists();
  }

  private static Path segment(Series series, int number, int daysAgo) throws IOException {
    return file(series.segment(number), daysAgo);
  }

  private static Path file(Path path, int daysAgo) throws IOException {
    Files.writeString(path, "x".repeat(100));
    return Files.setLastModifiedTime(path, FileTime.fromMillis(NOW - daysAgo * DAY));
  }
}
