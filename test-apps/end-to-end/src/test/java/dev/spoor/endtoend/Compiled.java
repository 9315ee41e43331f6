/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Classes that nobody has in a jar. */
final class Compiled {

  /**
   * Compiles them with the oldest JDK.
   *
   * @param sources by the name of the class
   */
  static Path into(Path folder, Map<String, String> sources) {
    List<String> command = new ArrayList<>(List.of("javac", "-d", folder.toString()));
    sources.forEach((name, source) -> command.add(written(folder, name, source)));
    Finished javac = Tool.run(Jdks.oldest(), null, command.toArray(String[]::new));
    assertThat(javac.exitCode()).as(javac.stderr()).isZero();
    return folder;
  }

  private static String written(Path folder, String name, String source) {
    try {
      Path file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      return Files.writeString(file, source).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compiled() {}
}
