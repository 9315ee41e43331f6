/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.config.SettingSources;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Format;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputConfigTest {
  private static final long MIB = 1 << 20;

  @Test
  void hasTheseDefaults() {
    OutputConfig config = config(Map.of("SPOOR_FORMAT", "json"));

    assertThat(config)
        .isEqualTo(
            new OutputConfig(
                List.of(Destination.STDOUT),
                Format.JSON,
                Format.JSON,
                new FileConfig("", Format.JSON, 64 * MIB, 1024 * MIB, 7, Fsync.OFF, FileMode.OWNER),
                4 << 20));
  }

  @Test
  void readsEveryKey() {
    OutputConfig config =
        config(
            Map.of(
                "SPOOR_OUTPUT", "file,stderr,none",
                "SPOOR_FORMAT", "console",
                "SPOOR_FILE_DIR", "/var/log/spoor",
                "SPOOR_FILE_FORMAT", "console",
                "SPOOR_FILE_SEGMENT_SIZE", "1MiB",
                "SPOOR_FILE_RETENTION_BYTES", "2GiB",
                "SPOOR_FILE_RETENTION_DAYS", "30",
                "SPOOR_FILE_FSYNC", "always",
                "SPOOR_FILE_MODE", "0640",
                "SPOOR_RING_SIZE", "20MiB"));

    assertThat(config)
        .isEqualTo(
            new OutputConfig(
                List.of(Destination.FILE, Destination.STDERR),
                Format.CONSOLE,
                Format.CONSOLE,
                new FileConfig(
                    "/var/log/spoor",
                    Format.CONSOLE,
                    MIB,
                    2048 * MIB,
                    30,
                    Fsync.ALWAYS,
                    FileMode.GROUP),
                32 << 20));
  }

  @Test
  void addsTheFileToTheDefaultForADirectory() {
    OutputConfig config = config(Map.of("SPOOR_FILE_DIR", "logs"));

    assertThat(config.destinations()).containsExactly(Destination.STDOUT, Destination.FILE);
  }

  @Test
  void writesNoFileForADirectoryWhenTheOutputsAreGiven() {
    OutputConfig config = config(Map.of("SPOOR_FILE_DIR", "logs", "SPOOR_OUTPUT", "stdout"));

    assertThat(config.destinations()).containsExactly(Destination.STDOUT);
  }

  @Test
  void wantsTheFormatOfTheFileFirstAndEachOnce() {
    OutputConfig config =
        config(Map.of("SPOOR_OUTPUT", "stdout+stderr+file", "SPOOR_FORMAT", "console"));

    assertThat(config.formats()).containsExactly(Format.JSON, Format.CONSOLE);
  }

  private static OutputConfig config(Map<String, String> environment) {
    return OutputConfig.from(
        Settings.of(new SettingSources(environment, Map.of(), ""), OutputConfig.SETTINGS));
  }
}
