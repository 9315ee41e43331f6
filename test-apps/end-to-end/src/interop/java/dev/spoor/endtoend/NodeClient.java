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

/** The client of npm's {@code @modelcontextprotocol/sdk}, in a Node.js of this machine. */
final class NodeClient {
  private static final String ABSENT =
      "There is no Node.js with npm on the PATH: npm's client of MCP was not tried.";

  private final Path directory;

  private NodeClient(Path directory) {
    this.directory = directory;
  }

  /** Installs it; without Node.js the test is skipped with a sentence. */
  static NodeClient installed() throws IOException {
    if (!answers("node") || !answers("npm")) {
      System.err.println(ABSENT);
      abort(ABSENT);
    }
    Path directory = Files.createDirectories(Built.INTEROP);
    for (String file : List.of("package.json", "client.mjs")) {
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
    return new NodeClient(directory);
  }

  /** What it prints, having talked to a server. */
  List<String> talksTo(String how, List<String> server) {
    Finished run =
        run(
            directory,
            Stream.of(List.of("node", "client.mjs", how), server).flatMap(List::stream).toList());
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
