/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The lines that the agent of this JVM has written, for what a recorded operation does not show.
 * The agent of the module's tests has to be started with {@code output=file,file.dir=target/lines}.
 */
public final class WrittenLines {
  private static final Path DIRECTORY = Path.of("target", "lines");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The line of the start and the line of the end. */
  public static List<String> of(RecordedOperation operation) {
    String span = String.format(Locale.ROOT, "\"span_id\":\"%016x\"", operation.spanId());
    List<String> found = new ArrayList<>();
    Awaitility.await("the lines of " + span)
        .atMost(PATIENCE)
        .until(
            () -> {
              found.clear();
              all().filter(line -> line.contains(span)).forEach(found::add);
              return found.size() == 2;
            });
    return found;
  }

  private static Stream<String> all() {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      for (Path file : files.filter(WrittenLines::isOurs).toList()) {
        text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().lines();
  }

  private static boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".jsonl") && name.contains("-" + ProcessHandle.current().pid() + "-");
  }

  private WrittenLines() {}
}
