/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventReferenceTest {
  private static final Path REFERENCE = Path.of("../../docs/reference");

  @Test
  void rendersThePage() throws IOException {
    check(REFERENCE.resolve("events.md"), EventsPage.render());
  }

  @Test
  void rendersTheSchema() throws IOException {
    check(REFERENCE.resolve("event.schema.json"), SchemaPage.render());
  }

  private static void check(Path page, String rendered) throws IOException {
    if (Boolean.getBoolean("spoor.docs.update")) {
      Files.writeString(page, rendered);
    }

    assertThat(page)
        .as("render it with: mvn -pl agent/core -am verify -Dspoor.docs.update=true")
        .hasContent(rendered);
  }

  @Test
  void explainsEveryKindAndField() {
    assertThat(OwnFieldMeanings.KINDS).containsOnlyKeys(Kind.values());
    assertThat(OwnFieldMeanings.ATTRIBUTES).containsOnlyKeys(Attribute.values());
  }
}
