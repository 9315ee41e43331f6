/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.spoor.agent.encode.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlFileTest {
  private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
  private static final long START = Long.MAX_VALUE - 1_000;

  @TempDir Path directory;

  private final RecordingListener listener = new RecordingListener();
  private Path path;
  private ControlFile file;
  private int writes;

  @BeforeEach
  void watchAFileThatIsNotThere() {
    path = directory.resolve("spoor.control");
    file =
        new ControlFile(
            new ControlConfig(path.toString()),
            LevelRules.of(Level.INFO),
            listener,
            Clock.fixed(NOW, ZoneOffset.UTC));
    file.poll(START);
  }

  @Test
  void isSilentWhileThereIsNoFile() {
    assertThat(listener.changes).isEmpty();
    assertThat(listener.warnings).isEmpty();
  }

  @Test
  void changesTheLevelAndGoesBackWhenItsTimeIsOver() throws IOException {
    write("level.kind.process=trace for 5m\nlevel.node.plan=debug\n");

    file.poll(START);
    assertThat(traces("process")).isTrue();
    file.poll(START + TimeUnit.MINUTES.toNanos(5) - 1);
    assertThat(traces("process")).isTrue();
    file.poll(START + TimeUnit.MINUTES.toNanos(5));

    assertThat(traces("process")).isFalse();
    assertThat(listener.rules.enabled("node", "x", "plan", Level.DEBUG)).isTrue();
    assertThat(listener.changes)
        .containsExactly(
            "level.kind.process=trace for 5m",
            "level.node.plan=debug",
            "level.kind.process=trace for 5m is over");
  }

  @Test
  void takesBackWhatIsNoLongerInTheFile() throws IOException {
    write("level=trace");
    file.poll(START);

    write("");
    file.poll(START);

    assertThat(traces("process")).isFalse();
    assertThat(listener.changes).containsExactly("level=trace", "level=trace is taken back");
  }

  @Test
  void goesBackWhenTheFileIsDeleted() throws IOException {
    write("level=trace");
    file.poll(START);

    Files.delete(path);
    file.poll(START);

    assertThat(traces("process")).isFalse();
  }

  @Test
  void countsTheTimeFromTheFilesLastChange() throws IOException {
    writeAt(NOW.minus(Duration.ofMinutes(4)), "level=trace for 5m");

    file.poll(START);
    file.poll(START + TimeUnit.MINUTES.toNanos(1));

    assertThat(listener.changes)
        .containsExactly("level=trace for 5m", "level=trace for 5m is over");
  }

  @Test
  void doesNotReviveALineOfYesterday() throws IOException {
    writeAt(NOW.minus(Duration.ofDays(1)), "level=trace for 5m");

    file.poll(START);

    assertThat(traces("process")).isFalse();
    assertThat(listener.changes).containsExactly("level=trace for 5m was over before it was read");
  }

  @Test
  void doesNothingWhileTheFileIsTheSame() throws IOException {
    write("level=trace");

    file.poll(START);
    file.poll(START + 1);

    assertThat(listener.changes).hasSize(1);
  }

  @Test
  void warnsOnceOfAWrongLineAndTakesTheOthers() throws IOException {
    write("levle=trace\nlevel.kind.process=trace\n");

    file.poll(START);
    file.poll(START + 1);

    assertThat(traces("process")).isTrue();
    assertThat(listener.warnings)
        .containsExactly(
            "In the control file "
                + path
                + " line 1 is ignored: levle=trace. Did you mean level=trace?");
  }

  @Test
  void refusesAFileThatEverybodyMayWrite() throws IOException {
    assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
    write("level=trace");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));

    file.poll(START);
    file.poll(START + 1);

    assertThat(listener.changes).isEmpty();
    assertThat(listener.warnings)
        .containsExactly(
            "The control file "
                + path
                + " is ignored: everybody may write it; take that right away with chmod o-w.");
  }

  @Test
  void refusesAFileOfSomebodyElse() throws IOException {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root can give files away");
    write("level=trace");
    Files.setAttribute(path, "unix:uid", 54_321);

    file.poll(START);

    assertThat(listener.changes).isEmpty();
    assertThat(listener.warnings)
        .containsExactly(
            "The control file "
                + path
                + " is ignored: it belongs to 54321; give it to root with chown.");
  }

  @Test
  void refusesADirectory() throws IOException {
    Files.createDirectory(path);

    file.poll(START);

    assertThat(listener.warnings)
        .containsExactly("The control file " + path + " is ignored: it is not a regular file.");
  }

  private boolean traces(String kind) {
    return listener.rules != null && listener.rules.enabled(kind, "x", null, Level.TRACE);
  }

  private void write(String text) throws IOException {
    writeAt(NOW.plusSeconds(writes++), text);
  }

  private void writeAt(Instant modified, String text) throws IOException {
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    Files.setLastModifiedTime(path, FileTime.from(modified));
  }
}
