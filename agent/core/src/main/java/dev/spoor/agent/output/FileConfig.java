/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import dev.spoor.agent.encode.Format;
import java.util.List;

/**
 * How the file output writes.
 *
 * @param directory empty where none is given
 * @param retentionBytes what all segments together may take, 0 for no limit
 * @param retentionDays how old a segment may become, 0 for no limit
 */
public record FileConfig(
    String directory,
    Format format,
    long segmentBytes,
    long retentionBytes,
    int retentionDays,
    Fsync fsync,
    FileMode mode) {

  static final Setting<String> DIR =
      Setting.text(
          "file.dir",
          "",
          "The directory of the file output. Where `file` is asked for without one, `spoor` in the"
              + " working directory.");

  static final Setting<Format> FORMAT =
      Setting.choice("file.format", Format.class, Format.JSON, "The form of the lines in files.");

  static final Setting<Long> SEGMENT_SIZE =
      Setting.size(
          "file.segment.size", "64MiB", "64KiB", "64GiB", "When a file is full, the next begins.");

  static final Setting<Long> RETENTION_BYTES =
      Setting.size(
          "file.retention.bytes",
          "1GiB",
          "What all files in the directory may take together; 0 for no limit. The oldest that"
              + " nobody writes to are deleted.");

  static final Setting<Integer> RETENTION_DAYS =
      Setting.number(
          "file.retention.days",
          7,
          0,
          36_500,
          "How old a file may become that nobody writes to; 0 for no limit.");

  static final Setting<Fsync> FSYNC =
      Setting.choice(
          "file.fsync",
          Fsync.class,
          Fsync.OFF,
          "What survives the loss of power. `off`: what the system has written by itself."
              + " `interval`: all but about the last second. `always`: whatever has reached a file,"
              + " at the cost of a wait for the disk after each batch. A killed JVM loses nothing"
              + " with any of them.");

  static final Setting<FileMode> MODE =
      Setting.choice(
              "file.mode",
              FileMode.class,
              FileMode.OWNER,
              "Who may read the files: `owner` (`0600`), or the owner's `group` too (`0640`).")
          .withAlias("0600", "owner")
          .withAlias("0640", "group");

  static final List<Setting<?>> SETTINGS =
      List.of(DIR, FORMAT, SEGMENT_SIZE, RETENTION_BYTES, RETENTION_DAYS, FSYNC, MODE);

  static FileConfig from(Settings settings) {
    return new FileConfig(
        settings.get(DIR),
        settings.get(FORMAT),
        settings.get(SEGMENT_SIZE),
        settings.get(RETENTION_BYTES),
        settings.get(RETENTION_DAYS),
        settings.get(FSYNC),
        settings.get(MODE));
  }

  boolean isDirectoryGiven() {
    return !directory.isEmpty();
  }

  String directoryOrDefault() {
    return directory.isEmpty() ? "spoor" : directory;
  }
}
