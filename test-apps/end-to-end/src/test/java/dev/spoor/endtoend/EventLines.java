/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/** The events of one JVM, in the order in which they were written. */
final class EventLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** From its first field to its line feed; a program's unfinished line may stand before it. */
  private static final Pattern LINE =
      Pattern.compile("\\{\"timestamp\":\"[^\\n]*\"seq\":\\d+\\}\\n");

  private final List<EventLine> all;

  EventLines(List<EventLine> all) {
    this.all = List.copyOf(all);
  }

  static EventLines in(String output) {
    List<EventLine> lines = new ArrayList<>();
    var matcher = LINE.matcher(output);
    while (matcher.find()) {
      lines.add(new EventLine(JSON.readTree(matcher.group())));
    }
    return new EventLines(lines);
  }

  /** All segments of a directory. */
  static EventLines inDirectory(Path directory) {
    return new FollowedLines(directory).soFar();
  }

  /** The files of a directory that hold lines, in the order in which they were written. */
  static List<Path> segments(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(EventLines::isSegment).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The output without the events in it. */
  static String takenOutOf(String output) {
    return LINE.matcher(output).replaceAll("");
  }

  List<EventLine> all() {
    return all;
  }

  List<EventLine> of(String event) {
    return where(line -> line.event().equals(event));
  }

  List<EventLine> where(Predicate<EventLine> holds) {
    return all.stream().filter(holds).toList();
  }

  List<EventLine> operations() {
    return where(EventLine::isOperation);
  }

  EventLine only(String event) {
    assertThat(of(event)).as(event).hasSize(1);
    return of(event).get(0);
  }

  EventLine last() {
    return all.get(all.size() - 1);
  }

  private static boolean isSegment(Path file) {
    return file.toString().endsWith(".jsonl") && !Files.isSymbolicLink(file);
  }
}
