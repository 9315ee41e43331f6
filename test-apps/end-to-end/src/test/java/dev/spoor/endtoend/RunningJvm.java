/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.Waiting.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A child JVM on its way. */
final class RunningJvm {
  private static final Duration LONG = Duration.ofSeconds(60);

  private final Process process;
  private final Capture stdout;
  private final Capture stderr;

  RunningJvm(Process process, boolean readsStdout) {
    this.process = process;
    this.stdout =
        Capture.of(readsStdout ? process.getInputStream() : InputStream.nullInputStream());
    this.stderr = Capture.of(process.getErrorStream());
  }

  long pid() {
    return process.pid();
  }

  /** Waits until stdout has so many lines that hold this text. */
  RunningJvm awaitStdout(String text, int times) {
    await().atMost(LONG).until(() -> count(stdout.textSoFar(), text) >= times);
    return this;
  }

  RunningJvm awaitStderr(String text) {
    await().atMost(LONG).until(() -> stderr.textSoFar().contains(text));
    return this;
  }

  /** The first group of the pattern in what stdout has so far. */
  String inStdout(String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(stdout.textSoFar());
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  RunningJvm says(String text) {
    try {
      process.getOutputStream().write(text.getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  RunningJvm closesStdin() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** SIGTERM. */
  RunningJvm terminate() {
    process.toHandle().destroy(); // Process.destroy would close the streams, too
    return this;
  }

  /** SIGKILL. */
  RunningJvm kill() {
    process.toHandle().destroyForcibly();
    return this;
  }

  Finished finish() {
    try {
      var ended = process.waitFor(LONG.toSeconds(), SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended)
          .as("ended by itself; stdout %s stderr %s", stdout.textSoFar(), stderr.textSoFar())
          .isTrue();
      return new Finished(process.exitValue(), stdout.whole(), stderr.whole());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int count(String text, String part) {
    var count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}
