/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.agent.encode.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Setting<Level> LEVEL =
      Setting.choice("level", Level.class, Level.INFO, "")
          .withCommonNames("LOG_LEVEL")
          .withAlias("warning", "warn")
          .withAlias("critical", "fatal");
  private static final Setting<String> SERVICE =
      Setting.text("service.name", "", "")
          .withCommonNames(
              "SERVICE_NAME", "OTEL_SERVICE_NAME", "OTEL_RESOURCE_ATTRIBUTES:service.name");
  private static final Setting<List<String>> HEADERS =
      Setting.list("correlation.headers", List.of("X-Correlation-ID"), "");
  private static final Setting<Boolean> QUIET = Setting.flag("quiet", false, "");
  private static final List<Setting<?>> ALL = List.of(LEVEL, SERVICE, HEADERS, QUIET);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"debug,DEBUG", "WARNING,WARN", "CRITICAL,FATAL", "Error,ERROR"})
  void understandsTheLevelsOfOthers(String text, Level level) {
    assertThat(environment("LOG_LEVEL", text).get(LEVEL)).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTICE", "com.acme=debug", "", "5"})
  void ignoresWhatIsNotOursInSilence(String text) {
    Settings settings = environment("LOG_LEVEL", text);

    assertThat(settings.isDefault(LEVEL)).isTrue();
    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void takesTheServicesNameFromTheFirstCommonName() {
    String attributes = "deployment.environment=prod, service.name = shop ,x=y";

    assertThat(environment("OTEL_RESOURCE_ATTRIBUTES", attributes).get(SERVICE)).isEqualTo("shop");
    assertThat(
            environment("OTEL_RESOURCE_ATTRIBUTES", attributes, "OTEL_SERVICE_NAME", "cart")
                .get(SERVICE))
        .isEqualTo("cart");
    assertThat(environment("OTEL_SERVICE_NAME", "cart", "SERVICE_NAME", "till").get(SERVICE))
        .isEqualTo("till");
    assertThat(environment("SERVICE_NAME", " ", "OTEL_SERVICE_NAME", "cart").get(SERVICE))
        .isEqualTo("cart");
  }

  @Test
  void takesAnEmptyValueForNone() {
    Settings settings =
        Settings.of(
            new SettingSources(
                Map.of("SPOOR_LEVEL", ""),
                Map.of("spoor.service.name", " "),
                "correlation.headers="),
            ALL);

    assertThat(settings.effective().values())
        .extracting(SettingValue::origin)
        .containsOnly("default");
    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void leavesForeignNamesAlone() {
    Settings settings =
        Settings.of(
            new SettingSources(
                Map.of("PATH", "/bin", "SPOORADIC", "1"), Map.of("spooradic.x", "1"), ""),
            ALL);

    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void readsTheAgentArgument() {
    Settings settings = argument("level=debug, correlation.headers=X-A+X-B,quiet");

    assertThat(settings.get(LEVEL)).isEqualTo(Level.DEBUG);
    assertThat(settings.get(HEADERS)).containsExactly("X-A", "X-B");
    assertThat(settings.get(QUIET)).isTrue();
    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void readsAFileThatTheAgentArgumentNames() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("spoor.properties"),
            "\uFEFFlevel=trace\nspoor.service.name=Größe\n# a comment\n");

    Settings settings = argument("config.file=" + file);

    assertThat(settings.get(LEVEL)).isEqualTo(Level.TRACE);
    assertThat(settings.get(SERVICE)).isEqualTo("Größe");
    assertThat(settings.warnings()).isEmpty();
  }

  @Test
  void showsEverySettingWithItsOriginInTheOrderOfDeclaration() {
    Settings settings = environment("SPOOR_LEVEL", "WARNING", "SERVICE_NAME", "shop");

    assertThat(settings.effective())
        .containsExactly(
            entry("level", new SettingValue("warn", "environment SPOOR_LEVEL")),
            entry("service.name", new SettingValue("shop", "environment SERVICE_NAME")),
            entry("correlation.headers", new SettingValue("X-Correlation-ID", "default")),
            entry("quiet", new SettingValue("false", "default")),
            entry("config.file", new SettingValue("", "default")));
  }

  @Test
  void hasTheDefaultOfASettingThatNobodyDeclared() {
    assertThat(Settings.defaults().get(LEVEL)).isEqualTo(Level.INFO);
  }

  @Test
  void readsThisJvm() {
    System.setProperty("spoor.level", "error");
    try {
      assertThat(Settings.of(SettingSources.ofThisJvm(null), ALL).get(LEVEL))
          .isEqualTo(Level.ERROR);
    } finally {
      System.clearProperty("spoor.level");
    }
  }

  private static Settings environment(String... namesAndValues) {
    Map<String, String> environment = new java.util.HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      environment.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Settings.of(new SettingSources(environment, Map.of(), ""), ALL);
  }

  private static Settings argument(String argument) {
    return Settings.of(new SettingSources(Map.of(), Map.of(), argument), ALL);
  }
}
