/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import dev.spoor.instrumentation.spi.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The versions of libraries that tests run with, as the poms name them. */
final class TestedVersions {
  private static final Path ROOT = Path.of("../..");
  private static final Path SERVERS = ROOT.resolve("test-apps/http-servers");

  /** 9 before 10. */
  static final Comparator<String> BY_NUMBERS = Comparator.comparing(TestedVersions::comparable);

  private final Pom root = Pom.read(ROOT.resolve("pom.xml"));

  /** Of this library and of none beside it, whose name may begin the same; the oldest first. */
  List<String> of(Library library, Collection<Library> all) {
    return poms()
        .flatMap(pom -> pom.dependencies(root))
        .filter(dependency -> isOf(library, dependency))
        .filter(dependency -> all.stream().noneMatch(other -> isCloser(other, library, dependency)))
        .map(Pom.Dependency::version)
        .distinct()
        .sorted(BY_NUMBERS)
        .toList();
  }

  /** What each server of the contract is made of, by the name of its folder. */
  Stream<Server> servers() {
    return below(SERVERS)
        .map(
            pom ->
                new Server(
                    pom.folder(),
                    pom.dependencies(root)
                        .findFirst()
                        .map(library -> '`' + library.artifact() + "` " + library.version())
                        .orElse("each JDK that is found")));
  }

  private static boolean isCloser(Library other, Library library, Pom.Dependency dependency) {
    return other.artifact().length() > library.artifact().length() && isOf(other, dependency);
  }

  private static boolean isOf(Library library, Pom.Dependency dependency) {
    return dependency.group().startsWith(library.group())
        && (dependency.artifact() + '-').startsWith(library.artifact() + '-');
  }

  private static Stream<Pom> poms() {
    return Stream.concat(below(ROOT.resolve("instrumentation")), below(SERVERS));
  }

  private static Stream<Pom> below(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.resolve("pom.xml"))
          .filter(Files::exists)
          .sorted()
          .map(Pom::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String comparable(String version) {
    StringBuilder padded = new StringBuilder();
    for (String part : version.split("[.-]")) {
      padded.append(part.matches("[0-9]+") ? "%9s".formatted(part) : part).append(' ');
    }
    return padded.toString();
  }

  /**
   * A server of the contract.
   *
   * @param name of its folder
   * @param library of which it is made, with its version
   */
  record Server(String name, String library) {}
}
