/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingPrecedenceTest {
  private static final Setting<Integer> WEIGHT =
      Setting.number("weight", 0, 0, 9, "").withCommonNames("WEIGHT");

  @TempDir Path directory;

  /** Each source, with the value that it gives. A source that is asked brings all before it. */
  enum Source {
    DEFAULT("default"),
    COMMON_NAME("environment WEIGHT"),
    FILE("file %s"),
    ENVIRONMENT("environment SPOOR_WEIGHT"),
    SYSTEM_PROPERTY("system property spoor.weight"),
    AGENT_ARGUMENT("agent argument weight");

    final String origin;

    Source(String origin) {
      this.origin = origin;
    }

    boolean isIn(Source last) {
      return compareTo(last) <= 0;
    }

    String value() {
      return Integer.toString(ordinal());
    }
  }

  @ParameterizedTest
  @EnumSource
  void laterSourceWins(Source last) throws IOException {
    Path file = Files.writeString(directory.resolve("spoor.properties"), lineOf(last));

    Settings settings = Settings.of(sourcesUpTo(last, file), List.of(WEIGHT));

    assertThat(settings.get(WEIGHT)).isEqualTo(last.ordinal());
    assertThat(settings.isDefault(WEIGHT)).isEqualTo(last == Source.DEFAULT);
    assertThat(settings.effective())
        .containsEntry(
            "weight", new SettingValue(last.value(), last.origin.replace("%s", file.toString())));
    assertThat(settings.warnings()).isEmpty();
  }

  private static String lineOf(Source last) {
    return Source.FILE.isIn(last) ? "weight=" + Source.FILE.value() : "";
  }

  private static SettingSources sourcesUpTo(Source last, Path file) {
    Map<String, String> environment = new LinkedHashMap<>();
    Map<String, String> properties = new LinkedHashMap<>();
    environment.put("SPOOR_CONFIG_FILE", file.toString());
    if (Source.COMMON_NAME.isIn(last)) {
      environment.put("WEIGHT", Source.COMMON_NAME.value());
    }
    if (Source.ENVIRONMENT.isIn(last)) {
      environment.put("SPOOR_WEIGHT", Source.ENVIRONMENT.value());
    }
    if (Source.SYSTEM_PROPERTY.isIn(last)) {
      properties.put("spoor.weight", Source.SYSTEM_PROPERTY.value());
    }
    String argument =
        Source.AGENT_ARGUMENT.isIn(last) ? "weight=" + Source.AGENT_ARGUMENT.value() : "";
    return new SettingSources(environment, properties, argument);
  }
}
