/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The segments of a directory while a JVM writes them; each look reads only what has come. */
final class FollowedLines {
  private final Path directory;
  private final Map<Path, Long> read = new HashMap<>();
  private final List<EventLine> lines = new ArrayList<>();

  FollowedLines(Path directory) {
    this.directory = directory;
  }

  synchronized EventLines soFar() {
    for (Path segment : EventLines.segments(directory)) {
      readOn(segment);
    }
    return new EventLines(lines);
  }

  private void readOn(Path segment) {
    long from = read.getOrDefault(segment, 0L);
    try (var file = new RandomAccessFile(segment.toFile(), "r")) {
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      int whole = wholeLines(bytes);
      lines.addAll(EventLines.in(new String(bytes, 0, whole, UTF_8)).all());
      read.put(segment, from + whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int wholeLines(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
