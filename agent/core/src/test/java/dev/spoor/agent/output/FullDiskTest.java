/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class FullDiskTest {
  private static final int LINES = 50_000;

  @TempDir Path directory;

  @Test
  void goesOnInTheNextSegmentWhenOneCanGrowNoMore() throws Exception {
    // In blocks of 512 or of 1024 bytes, whatever the shell; room for a ring of 1 MiB.
    int exit = run("ulimit -f 2100; exec \"$0\" \"$@\"");

    List<Long> written = wholeLines();
    assertThat(exit).isZero();
    assertThat(KilledRun.texts(directory)).hasSizeGreaterThan(1);
    assertThat(written).hasSize(LINES).doesNotHaveDuplicates().isSorted();
  }

  private int run(String script) throws Exception {
    return new ProcessBuilder(
            "sh",
            "-c",
            script,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            WriterProgram.class.getName(),
            "file",
            directory.toString(),
            String.valueOf(LINES))
        .inheritIO()
        .start()
        .waitFor();
  }

  /** The index of each line; half a line at the end of a segment is none. */
  private List<Long> wholeLines() throws IOException {
    List<Long> indexes = new ArrayList<>();
    for (String segment : KilledRun.texts(directory)) {
      String whole = segment.substring(0, segment.lastIndexOf('\n') + 1);
      for (String line : whole.lines().toList()) {
        assertThat(line).matches("\\d+ x{80} \\d+");
        indexes.add(Long.valueOf(line.substring(0, line.indexOf(' '))));
      }
    }
    return indexes;
  }
}
