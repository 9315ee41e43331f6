/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.spi.Instrumentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LibrariesPageTest {
  private static final Path PAGE = Path.of("../../docs/reference/libraries.md");

  @Test
  void namesEveryLibraryThatTheJarKnows() throws IOException {
    String page =
        LibrariesPage.of(
            SwitchesTest.instrumentations().stream().map(Instrumentation::library).toList(),
            new TestedVersions());
    if (Boolean.getBoolean("spoor.docs.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("render it with: mvn -pl agent/dist -am verify -Dspoor.docs.update=true")
        .hasContent(page);
  }
}
