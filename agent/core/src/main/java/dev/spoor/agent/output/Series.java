/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The files of one JVM's run: numbered segments, and the ring beside them.
 *
 * @param name what all their names begin with: service, host, process id, start
 */
record Series(Path directory, String name) {
  static final String SEGMENT_SUFFIX = ".jsonl";
  static final String RING_SUFFIX = ".ring";
  private static final int NUMBER_DIGITS = 6;
  private static final int START_DIGITS = 17;
  private static final int MOST_CHARACTERS = 60;

  /** That of this JVM, if it began now. */
  static Series of(Path directory, String service, LocalDateTime utc) {
    long day = (utc.getYear() * 100L + utc.getMonthValue()) * 100 + utc.getDayOfMonth();
    long minute = utc.getHour() * 100L + utc.getMinute();
    long milli = utc.getSecond() * 1000L + utc.getNano() / 1_000_000;
    String start = day + padded(minute, 4) + padded(milli, 5);
    long pid = ProcessHandle.current().pid();
    return new Series(directory, plain(service) + "-" + plain(host()) + "-" + pid + "-" + start);
  }

  static Series startingNow(Path directory, String service) {
    return of(directory, service, LocalDateTime.now(ZoneOffset.UTC));
  }

  /** Whose file this is, or null if it is nobody's. */
  static @Nullable Series ofSegment(Path file) {
    String name = file.getFileName().toString();
    int dash = name.lastIndexOf('-');
    if (dash < 0 || !name.endsWith(SEGMENT_SUFFIX) || number(file) < 1) {
      return null;
    }
    return named(file, name.substring(0, dash));
  }

  static @Nullable Series ofRing(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(RING_SUFFIX)
        ? named(file, name.substring(0, name.length() - RING_SUFFIX.length()))
        : null;
  }

  private static @Nullable Series named(Path file, String name) {
    int start = name.lastIndexOf('-');
    int pid = name.lastIndexOf('-', start - 1);
    boolean ours =
        pid > 0
            && name.length() - start - 1 == START_DIGITS
            && areDigits(name, start + 1)
            && areDigits(name.substring(0, start), pid + 1);
    Path directory = file.getParent();
    return ours && directory != null ? new Series(directory, name) : null;
  }

  /** The number of a segment, or -1 if that is none. */
  static int number(Path file) {
    String name = file.getFileName().toString();
    int end = name.length() - SEGMENT_SUFFIX.length();
    int begin = name.lastIndexOf('-') + 1;
    if (end - begin < NUMBER_DIGITS
        || end - begin > 9
        || !areDigits(name.substring(0, end), begin)) {
      return -1;
    }
    return Integer.parseInt(name.substring(begin, end));
  }

  Path segment(int number) {
    return directory.resolve(name + "-" + padded(number, NUMBER_DIGITS) + SEGMENT_SUFFIX);
  }

  Path ring() {
    return directory.resolve(name + RING_SUFFIX);
  }

  /** The ring while it is being made; nobody takes it for an orphan. */
  Path newRing() {
    return directory.resolve(name + RING_SUFFIX + ".new");
  }

  private static boolean areDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  private static String padded(long number, int digits) {
    StringBuilder text = new StringBuilder().append(number);
    while (text.length() < digits) {
      text.insert(0, '0');
    }
    return text.toString();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), MOST_CHARACTERS); i++) {
      char c = text.charAt(i);
      boolean kept =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
      plain.append(kept && (i > 0 || c != '.') ? c : '_');
    }
    return plain.length() == 0 ? "_" : plain.toString();
  }

  // Not by InetAddress, which may ask a name server.
  private static String host() {
    try (FileInputStream in = new FileInputStream("/proc/sys/kernel/hostname");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      return line == null ? "localhost" : line;
    } catch (IOException e) {
      String name = System.getenv("HOSTNAME");
      name = name == null ? System.getenv("COMPUTERNAME") : name;
      return name == null ? "localhost" : name;
    }
  }
}
