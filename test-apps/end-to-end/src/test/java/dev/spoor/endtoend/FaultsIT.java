/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;

class FaultsIT {
  /** More than a pipe holds, and less than what may wait until the outputs are open. */
  private static final int CALLS = 1_500;

  @TempDir Path directory;

  @OnEachJdk
  void writesTheFileWhileNobodyReadsStdout(Jdk jdk) {
    var run = burst(jdk).stdoutUnread().run();

    assertUnchanged(run);
    assertTheFileHasEverything();
  }

  @OnEachJdk
  void writesTheFileWhenTheReaderOfStdoutHasGone(Jdk jdk) {
    var run = burst(jdk).shell("%s | head -c 100 > /dev/null; exit ${PIPESTATUS[0]}").run();

    assertUnchanged(run);
    assertTheFileHasEverything();
  }

  @OnEachJdk
  void writesTheFileWhenStdoutIsClosed(Jdk jdk) throws IOException {
    var run = burst(jdk).shell("umask 000; exec %s >&-").run();

    assertUnchanged(run);
    assertTheFileHasEverything();
    assertNobodyElseMayReadIt();
  }

  @OnEachJdk
  void leavesTheProgramAloneWhenTheDiskIsFull(Jdk jdk) {
    var run = burst(jdk).with("output", "file+stdout").shell("ulimit -f 64; exec %s").run();

    assertUnchanged(run);
    assertThat(run.events().of("agent_warning"))
        .anyMatch(line -> line.text("warning").contains("Cannot write to file"));
    assertThat(EventLines.inDirectory(directory).all()).isNotEmpty();
  }

  @OnEachJdk
  void saysOnceOnStderrThatTheDirectoryCannotBeWritten(Jdk jdk) throws IOException {
    var file = Files.writeString(directory.resolve("file"), "not a directory");

    var run =
        SpoorJvm.on(jdk)
            .program("Burst", 10)
            .with("file.dir", file.resolve("logs"))
            .with("output", "file")
            .run();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.stderr().lines().filter(line -> line.contains("agent_warning"))).hasSize(1);
    assertThat(EventLines.in(run.stderr()).of("method_complete")).hasSize(10);
  }

  @OnEachJdk
  void writesNothingThroughALinkThatSomebodyPlanted(Jdk jdk) throws IOException {
    var victim = Files.writeString(directory.resolve("victim"), "untouched");
    var logs = Files.createDirectory(directory.resolve("logs"));
    Files.createSymbolicLink(logs.resolve("latest.jsonl"), victim);

    var run =
        SpoorJvm.on(jdk).program("Burst", 10).with("file.dir", logs).with("output", "file").run();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(victim).hasContent("untouched");
    assertThat(EventLines.inDirectory(logs).of("method_complete")).hasSize(10);
  }

  @OnEachJdk
  void survivesArgumentsThatHurtWhoLooksAtThem(Jdk jdk) {
    var without = SpoorJvm.on(jdk).program("Hostile").withoutAgent().run();

    var with = SpoorJvm.on(jdk).program("Hostile").option("-Xmx64m", "-XX:+UseG1GC").run();

    assertThat(with.ownStdout()).isEqualTo(without.stdout()).endsWith("looked at 0 times\n");
    assertThat(with.stderr()).isEmpty();
    assertThatEvents(with.events()).areSound();
    assertThat(with.events().all()).allMatch(line -> line.toString().length() < 65_536);
  }

  private SpoorJvm burst(Jdk jdk) {
    return SpoorJvm.on(jdk).program("Burst", CALLS).with("file.dir", directory);
  }

  private void assertTheFileHasEverything() {
    var events = EventLines.inDirectory(directory);
    assertThatEvents(events).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(events.of("method_complete")).hasSize(CALLS);
  }

  private void assertNobodyElseMayReadIt() throws IOException {
    try (var files = Files.list(directory)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  private static void assertUnchanged(Finished run) {
    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.ownStderr()).isEqualTo("begun\nsum " + CALLS * (CALLS + 1L) / 2 + "\n");
  }
}
