/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.spoor.agent.encode.Format;
import dev.spoor.agent.encode.Identity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JVM's file output, stopped at a chosen point as if the process were killed there. */
final class KilledRun {
  static final Identity IDENTITY = new Identity("shop", "instance-1", null, null, Map.of());
  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 21, 3, 4, 5, 6_000_000);

  final Series series;
  final Ring ring;
  private final RingFile file;
  private final FileOutput output;
  private final RingReader reader;
  private final Batch batch = new Batch(1 << 16, false);

  KilledRun(Path directory, int ringBytes) {
    this(directory, ringBytes, 1 << 20);
  }

  KilledRun(Path directory, int ringBytes, long segmentBytes) {
    try {
      Files.createDirectories(directory);
      series = Series.of(directory, "shop", START);
      file = RingFile.create(series, ringBytes, FileMode.OWNER, 1, IDENTITY);
      LineLayout layout = new LineLayout(List.of(new PlainSchema(true)));
      ring = new Ring(file.memory(), layout, false);
      Segment first = Segment.create(series, 1, FileMode.OWNER);
      FileConfig config =
          new FileConfig(
              directory.toString(), Format.JSON, segmentBytes, 0, 0, Fsync.OFF, FileMode.OWNER);
      output = new FileOutput(config, series, first, ring, file, () -> {});
      reader = new RingReader(ring, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Memory memory() {
    return file.memory();
  }

  void accept(int from, int to) {
    for (int i = from; i <= to; i++) {
      ring.accept(PlainSchema.lines("line " + i + " " + "x".repeat(i % 7)));
    }
  }

  /** Writes the next batch to the segment, but not that it has done so. */
  void write() {
    batch.clear();
    reader.fill(batch);
    batch.bytes().flip();
    try {
      output.write(batch.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeAndSave() {
    write();
    reader.delivered(batch);
    output.delivered(reader);
  }

  /** What a killed process leaves: its files, and nobody who owns them. */
  void kill() {
    file.close();
  }

  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, to.resolve(each.getFileName()));
      }
    }
  }

  static String recover(Path directory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Recover.run(directory, new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8);
  }

  /** The text of all segments, one after the other. */
  static String text(Path directory) throws IOException {
    return String.join("", texts(directory));
  }

  static List<String> texts(Path directory) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path each : files.sorted().toList()) {
        if (Series.ofSegment(each) != null) {
          texts.add(Files.readString(each));
        }
      }
    }
    return texts;
  }

  /** What a run that was not killed would have written. */
  static String expected(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      text.append("line ").append(i).append(' ').append("x".repeat(i % 7)).append(' ');
      text.append(i).append('\n');
    }
    return text.toString();
  }
}
