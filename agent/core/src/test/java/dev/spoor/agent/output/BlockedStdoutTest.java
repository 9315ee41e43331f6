/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class BlockedStdoutTest {
  private static final int LINES = 50_000;

  @TempDir Path directory;

  @Test
  void keepsNeitherTheFileNorTheEndOfTheJvmWaiting() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WriterProgram.class.getName(),
                "stdout+file",
                directory.toString(),
                String.valueOf(LINES))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    boolean ended = process.waitFor(40, TimeUnit.SECONDS);
    process.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(KilledRun.text(directory).lines()).hasSize(LINES);
  }
}
