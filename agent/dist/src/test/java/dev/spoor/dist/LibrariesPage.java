/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.spoor.instrumentation.spi.Library;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Renders docs/reference/libraries.md. */
final class LibrariesPage {
  private static final String HEAD =
      """
      # Libraries

      This page is rendered from the instrumentations in the jar and the poms of the build; `mvn verify` fails when it is
      stale. To render it again: `mvn -pl agent/dist -am verify -Dspoor.docs.update=true`.

      Every instrumentation is on unless its switch is `false`. What was found in a JVM, and in which version, is told by
      `agent_instrumented`; a library that is there in a form that the hooks do not fit, by one `agent_warning`.

      | instrumentation | of | from | tested with | switch |
      |---|---|---|---|---|
      """;

  private static final String SERVERS =
      """

      The newest of a version range is tested in every build, the others with `-Plibraries`.

      ## Servers of the HTTP contract

      One contract is run on each of these, as a program of its own under the real jar.

      | server | version |
      |---|---|
      """;

  static String of(Collection<Library> libraries, TestedVersions tested) {
    TreeMap<String, List<Library>> byName =
        libraries.stream()
            .distinct()
            .collect(groupingBy(Library::artifact, TreeMap::new, toList()));
    return HEAD
        + byName.values().stream().map(each -> row(each, libraries, tested)).collect(joining())
        + SERVERS
        + tested.servers().map(LibrariesPage::row).collect(joining());
  }

  private static String row(List<Library> parts, Collection<Library> all, TestedVersions tested) {
    Library first = parts.get(0);
    return "| `%s` | %s | %s | %s | `SPOOR_%s_ENABLED` |\n"
        .formatted(
            first.artifact(),
            first.isJdk() ? "the JDK" : '`' + first.group() + '`',
            parts.stream()
                .map(Library::since)
                .sorted(TestedVersions.BY_NUMBERS)
                .collect(joining(", ")),
            first.isJdk() ? "each JDK that is found" : String.join(", ", tested.of(first, all)),
            first.artifact().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String row(TestedVersions.Server server) {
    return "| `%s` | %s |\n".formatted(server.name(), server.library());
  }

  private LibrariesPage() {}
}
