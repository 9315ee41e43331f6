/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages' queries for Loki are such, by the grammar that Grafana has for them. */
class LogQlIT {
  private static final Pattern EXAMPLE = Pattern.compile("```logql\\n(.*?)```", Pattern.DOTALL);

  /** A query ends where the next line is not indented. */
  private static final Pattern NEXT = Pattern.compile("\\n(?=\\S)");

  private static NodePrograms node;

  @BeforeAll
  static void install() throws IOException {
    node = NodePrograms.installed();
  }

  @Test
  void everyQueryOfThePagesFitsTheGrammar() throws IOException {
    List<String> queries =
        EXAMPLE
            .matcher(Files.readString(Built.READING) + Files.readString(Built.RUNS))
            .results()
            .flatMap(block -> NEXT.splitAsStream(block.group(1)))
            .toList();

    assertThat(queries).hasSizeGreaterThan(10);
    assertThat(node.prints("logql.mjs", queries)).isEmpty();
  }

  @Test
  void whatIsNoQueryIsFound() {
    assertThat(node.prints("logql.mjs", List.of("{service=\"demo\"} | json | duration_ms >")))
        .hasSize(1);
  }
}
