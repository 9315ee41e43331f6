/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Deletes the oldest segments that nobody writes to, so that the directory stays in its bounds. */
final class Retention {
  // A ring shows that a series is alive; where none could be made, the last write does.
  private static final long ALIVE_MILLIS = TimeUnit.MINUTES.toMillis(10);

  private final Series own;
  private final long mostBytes;
  private final long mostMillis;

  Retention(Series own, long mostBytes, int mostDays) {
    this.own = own;
    this.mostBytes = mostBytes;
    this.mostMillis = TimeUnit.DAYS.toMillis(mostDays);
  }

  /**
   * @param current the segment that this JVM writes to
   */
  void apply(int current) {
    try {
      apply(current, System.currentTimeMillis());
    } catch (IOException | RuntimeException e) {
      // What can't be deleted stays until the next time.
    }
  }

  void apply(int current, long now) throws IOException {
    if (mostBytes == 0 && mostMillis == 0) {
      return;
    }
    List<Found> segments = segments();
    segments.sort((a, b) -> Long.compare(a.modified, b.modified));
    long bytes = 0;
    for (Found segment : segments) {
      bytes += segment.bytes;
    }
    for (Found segment : segments) {
      boolean old = mostMillis > 0 && now - segment.modified > mostMillis;
      boolean tooMuch = mostBytes > 0 && bytes > mostBytes;
      if ((old || tooMuch) && isClosed(segment, current, now)) {
        Files.deleteIfExists(segment.path);
        bytes -= segment.bytes;
      }
    }
  }

  private boolean isClosed(Found segment, int current, long now) {
    if (segment.series.equals(own)) {
      return Series.number(segment.path) < current;
    }
    return now - segment.modified > ALIVE_MILLIS
        && !Files.exists(segment.series.ring(), LinkOption.NOFOLLOW_LINKS);
  }

  private List<Found> segments() throws IOException {
    List<Found> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(own.directory())) {
      for (Path file : files) {
        Series series = Series.ofSegment(file);
        if (series != null) {
          add(found, file, series);
        }
      }
    }
    return found;
  }

  private static void add(List<Found> found, Path file, Series series) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isRegularFile()) {
      found.add(
          new Found(file, series, attributes.size(), attributes.lastModifiedTime().toMillis()));
    }
  }

  private record Found(Path path, Series series, long bytes, long modified) {}
}
