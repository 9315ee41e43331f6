/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Format;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FsyncTest {
  private static final String LINE = "twenty characters..\n";

  private final ForcedChannel disk = new ForcedChannel();

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"OFF, 0, 0", "INTERVAL, 0, 1", "ALWAYS, 1, 2"})
  void forcesASegmentToTheDiskAsOftenAsItIsAskedTo(Fsync fsync, int written, int left)
      throws IOException {
    FileOutput output = output(fsync);

    output.write(ByteBuffer.wrap(LINE.getBytes(UTF_8)));
    int afterTheLine = disk.forced();
    output.write(ByteBuffer.wrap(LINE.getBytes(UTF_8))); // goes to the next segment

    assertThat(afterTheLine).isEqualTo(written);
    assertThat(disk.forced()).isEqualTo(left);
    assertThat(disk.isOpen()).isFalse();
    output.end();
  }

  private FileOutput output(Fsync fsync) {
    FileConfig config =
        new FileConfig(
            directory.toString(), Format.JSON, LINE.length(), 1 << 20, 7, fsync, FileMode.OWNER);
    Series series = Series.startingNow(directory, "planner");
    Segment first = Segment.through(disk, 1);
    return new FileOutput(config, series, first, Rings.refusing(1 << 12), null, () -> {});
  }
}
