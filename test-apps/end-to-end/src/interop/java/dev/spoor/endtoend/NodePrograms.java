/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Programs that use packages of npm's, in a Node.js of this machine. */
final class NodePrograms {
  private static final String ABSENT =
      "There is no Node.js with npm on the PATH: what needs packages of npm's was not tried.";

  private final Path directory;

  private NodePrograms(Path directory) {
    this.directory = directory;
  }

  /** Installs it; without Node.js the test is skipped with a sentence. */
  static NodePrograms installed() throws IOException {
    if (!answers("node") || !answers("npm")) {
      System.err.println(ABSENT);
      abort(ABSENT);
    }
    Path directory = Files.createDirectories(Built.INTEROP);
    for (String file : List.of("package.json", "client.mjs", "logql.mjs")) {
      Files.copy(
          Built.NODE.resolve(file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    Finished install =
        run(
            directory,
            List.of(
                "npm",
                "install",
                "--ignore-scripts",
                "--no-package-lock",
                "--no-audit",
                "--no-fund",
                "--prefer-offline"));
    assertThat(install.exitCode()).as(install.stderr()).isZero();
    return new NodePrograms(directory);
  }

  /** What the client of {@code @modelcontextprotocol/sdk} prints, having talked to a server. */
  List<String> talksTo(String how, List<String> server) {
    return prints("client.mjs", Stream.concat(Stream.of(how), server.stream()).toList());
  }

  /** What a program prints, a line each. */
  List<String> prints(String program, List<String> arguments) {
    Finished run =
        run(
            directory,
            Stream.of(List.of("node", program), arguments).flatMap(List::stream).toList());
    assertThat(run.exitCode()).as(run.stdout() + run.stderr()).isZero();
    return run.stdout().lines().toList();
  }

  private static boolean answers(String program) {
    try {
      return new RunningJvm(new ProcessBuilder(program, "--version").start(), true)
              .finish()
              .exitCode()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static Finished run(Path directory, List<String> command) {
    try {
      return new RunningJvm(new ProcessBuilder(command).directory(directory.toFile()).start(), true)
          .finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
