/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(180)
class KillTest {
  private static final int KILLS = 50;
  private static final int AT_A_TIME = 2;

  private final Random random = new Random(7);

  @TempDir Path directory;

  /** Each start recovers what the one before left, and may be killed while it does. */
  @Test
  void losesNothingAndWritesNothingTwiceWhenKilledUnderLoad() throws Exception {
    Path lines = Files.createDirectory(directory.resolve("lines"));
    List<MappedByteBuffer> ledgers = new ArrayList<>();

    for (int i = 0; i < KILLS; i += AT_A_TIME) {
      killUnderLoad(lines, ledgers);
    }
    KilledRun.recover(lines);

    Tally tally = new Tally(KILLS);
    tally.read(lines);
    assertThat(tally.wrong).isEmpty();
    for (int victim = 0; victim < KILLS; victim++) {
      for (int thread = 0; thread < Victim.THREADS; thread++) {
        long accepted = ledgers.get(victim).getLong(thread * Victim.ENTRY_BYTES);
        // Killed between accept and ledger, a line is there that the ledger does not know.
        assertThat(tally.newest[victim][thread]).isBetween(accepted, accepted + 1);
      }
    }
    assertThat(tally.lines).isGreaterThan(KILLS * 100);
    try (Stream<Path> files = Files.list(lines)) {
      assertThat(files.filter(file -> file.toString().endsWith(".ring"))).isEmpty();
    }
  }

  private void killUnderLoad(Path lines, List<MappedByteBuffer> ledgers) throws Exception {
    List<Process> victims = new ArrayList<>();
    for (int i = 0; i < AT_A_TIME; i++) {
      int number = ledgers.size();
      Path ledger = directory.resolve("ledger-" + number);
      ledgers.add(Victim.map(ledger));
      victims.add(start(lines, number, ledger));
    }
    for (int i = 0; i < AT_A_TIME; i++) {
      awaitLoad(ledgers.get(ledgers.size() - AT_A_TIME + i));
    }
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(60)));
    for (Process victim : victims) {
      victim.destroyForcibly();
    }
    for (Process victim : victims) {
      assertThat(victim.waitFor()).isEqualTo(128 + 9);
    }
  }

  private static Process start(Path lines, int number, Path ledger) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            lines.toString(),
            String.valueOf(number),
            ledger.toString(),
            number % 3 == 0 ? "16MiB" : "1MiB");
    return builder.inheritIO().start();
  }

  private static void awaitLoad(MappedByteBuffer ledger) {
    for (int thread = 0; thread < Victim.THREADS; thread++) {
      while (ledger.getLong(thread * Victim.ENTRY_BYTES) < 100) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  /** Reads all segments and sees that each line follows the one before it. */
  private static final class Tally {
    final List<String> wrong = new ArrayList<>();
    final long[][] newest;
    long lines;
    private long seq;
    private final List<long[]> gaps = new ArrayList<>();

    Tally(int victims) {
      newest = new long[victims][Victim.THREADS];
    }

    void read(Path directory) throws IOException {
      List<Path> segments;
      try (Stream<Path> files = Files.list(directory)) {
        segments = files.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path segment : segments) {
        if (Series.number(segment) == 1) {
          gapsAreDeclared();
          seq = 0;
        }
        if (Series.ofSegment(segment) != null && !Files.isSymbolicLink(segment)) {
          readLines(segment);
        }
      }
      gapsAreDeclared();
    }

    private void readLines(Path segment) throws IOException {
      try (BufferedReader reader = Files.newBufferedReader(segment)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (line.startsWith("{")) {
            killed(line);
          } else {
            check(segment, line);
          }
        }
      }
    }

    private void check(Path segment, String line) {
      String[] parts = line.split(":", -1);
      long number = Long.parseLong(parts[parts.length - 1].trim());
      if (number <= seq) {
        wrong.add(segment + " " + seq + " before " + line);
      } else if (number > seq + 1) {
        gaps.add(new long[] {seq + 1, number - 1});
      }
      seq = number;
      if (parts[0].equals("dropped")) {
        declared(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
      } else {
        follow(segment, line, parts);
      }
    }

    private void follow(Path segment, String line, String[] parts) {
      lines++;
      int victim = Integer.parseInt(parts[0]);
      int thread = Integer.parseInt(parts[1]);
      long index = Long.parseLong(parts[2]);
      if (index != ++newest[victim][thread] || !parts[3].equals("x".repeat((int) (index % 41)))) {
        wrong.add(segment + " " + line);
      }
    }

    private void killed(String line) {
      declared(after(line, "\"first_seq\":"), after(line, "\"last_seq\":"));
    }

    private static long after(String line, String name) {
      int from = line.indexOf(name) + name.length();
      return Long.parseLong(line.substring(from, line.indexOf(',', from)));
    }

    private void declared(long first, long last) {
      gaps.removeIf(gap -> gap[0] >= first && gap[1] <= last);
    }

    private void gapsAreDeclared() {
      for (long[] gap : gaps) {
        wrong.add("not declared: " + gap[0] + "-" + gap[1]);
      }
      gaps.clear();
    }
  }
}
