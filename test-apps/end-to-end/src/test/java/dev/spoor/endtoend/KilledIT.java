/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static dev.spoor.endtoend.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

class KilledIT {
  @TempDir Path directory;

  @OnEachJdk
  void findsAgainWhatWasAcceptedBeforeTheJvmWasKilled(Jdk jdk) throws IOException {
    var ledger = directory.resolve("ledger");
    var logs = Files.createDirectory(directory.resolve("logs"));

    var jvm =
        SpoorJvm.on(jdk)
            .program("Burst", 2_000_000, ledger)
            .with("file.dir", logs)
            .with("output", "file")
            .start();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> Files.exists(ledger) && written(logs) > 1_000_000);
    jvm.kill().finish();
    var returned = returned(ledger);
    SpoorJvm.on(jdk).recover(logs);

    var events = EventLines.inDirectory(logs);
    var numbers =
        events.of("method_start").stream()
            .map(line -> line.json().path("args").path("number").asInt())
            .toList();
    assertThatEvents(events).declareTheirGaps("file");
    assertThat(numbers).doesNotHaveDuplicates().isSorted();
    assertThat(numbers.get(numbers.size() - 1)).isBetween(returned, returned + 1);
  }

  private static long written(Path logs) throws IOException {
    try (var files = Files.list(logs)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .mapToLong(KilledIT::size)
          .sum();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static int returned(Path ledger) throws IOException {
    var bytes = Files.readAllBytes(ledger);
    return bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
  }
}
