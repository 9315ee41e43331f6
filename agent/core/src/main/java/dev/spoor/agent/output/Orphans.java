/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The rings in a directory whose owners were killed. */
final class Orphans {
  private static final long BEING_MADE_MILLIS = TimeUnit.HOURS.toMillis(1);

  private final Path directory;
  private final FileMode mode;

  /**
   * @param mode of a segment that has to be made
   */
  Orphans(Path directory, FileMode mode) {
    this.directory = directory;
    this.mode = mode;
  }

  /** Hears what becomes of them. */
  interface Report {
    void recovered(Series series, long lines);

    void failed(Path ring, Exception cause);
  }

  /** Drains each ring into its own series and removes it. */
  void recover(Report report) {
    List<Path> rings = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.ring*")) {
      files.forEach(rings::add);
    } catch (IOException e) {
      report.failed(directory, e);
    }
    Collections.sort(rings);
    for (Path ring : rings) {
      recover(ring, report);
    }
  }

  private void recover(Path path, Report report) {
    Series series = Series.ofRing(path);
    try {
      if (series == null) {
        removeUnfinished(path);
        return;
      }
      RingFile ring = RingFile.openOrphan(path);
      if (ring != null) {
        report.recovered(series, drain(series, ring));
      }
    } catch (IOException | RuntimeException e) {
      report.failed(path, e);
    }
  }

  private long drain(Series series, RingFile ring) throws IOException {
    try {
      long lines = new Recovery(series, ring, mode).drain();
      ring.delete();
      return lines;
    } finally {
      ring.close();
    }
  }

  /** A ring that somebody began to make and did not finish; others finish theirs meanwhile. */
  private static void removeUnfinished(Path path) throws IOException {
    if (!path.getFileName().toString().endsWith(".ring.new")) {
      return;
    }
    try {
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(path).toMillis();
      if (age > BEING_MADE_MILLIS) {
        Files.deleteIfExists(path);
      }
    } catch (NoSuchFileException finished) {
      // It has its name now.
    }
  }
}
