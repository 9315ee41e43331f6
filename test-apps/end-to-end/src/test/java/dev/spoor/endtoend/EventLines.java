/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
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

  private EventLines(List<EventLine> all) {
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
    var text = new StringBuilder();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path segment : files.filter(EventLines::isSegment).sorted().toList()) {
        text.append(Files.readString(segment, UTF_8)).append('\n'); // the last line may be torn
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in(text.toString());
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
