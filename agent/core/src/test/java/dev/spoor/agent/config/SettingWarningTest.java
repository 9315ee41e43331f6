/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingWarningTest {
  private static final Setting<Level> LEVEL =
      Setting.choice("level", Level.class, Level.INFO, "").withCommonNames("LOG_LEVEL");
  private static final Setting<List<Level>> OUTPUT =
      Setting.choices("output", Level.class, List.of(Level.INFO), "");
  private static final Setting<Duration> INTERVAL = Setting.duration("status.interval", "60s", "");
  private static final Setting<Long> SIZE = Setting.size("ring.size", "16MiB", "64KiB", "1GiB", "");
  private static final Setting<Integer> DEPTH = Setting.number("depth", 8, 1, 64, "");
  private static final Setting<Boolean> ENABLED = Setting.flag("enabled", true, "");
  private static final Setting<Map<String, String>> FIELDS = Setting.map("fields", "");
  private static final List<Setting<?>> ALL =
      List.of(
          LEVEL,
          OUTPUT,
          INTERVAL,
          SIZE,
          DEPTH,
          ENABLED,
          FIELDS,
          Setting.flag("kafka-clients.enabled", true, ""));

  @TempDir Path directory;

  @Test
  void namesTheNearestEnvironmentName() {
    assertThat(environment("SPOOR_LEVL", "debug"))
        .containsExactly(
            "SPOOR_LEVL in the environment is not a setting of Spoor and is ignored."
                + " Did you mean SPOOR_LEVEL?");
  }

  @Test
  void namesTheNearestSwitch() {
    assertThat(environment("SPOOR_KAFKA_CLIENT_ENABLED", "false"))
        .containsExactly(
            "SPOOR_KAFKA_CLIENT_ENABLED in the environment is not a setting of Spoor and is"
                + " ignored. Did you mean SPOOR_KAFKA_CLIENTS_ENABLED?");
  }

  @Test
  void doesNotPretendThatAFarNameWasMeant() {
    assertThat(environment("SPOOR_XYZZY_QUUX", "1"))
        .singleElement()
        .asString()
        .startsWith("SPOOR_XYZZY_QUUX in the environment is not a setting of Spoor and is ignored.")
        .contains(" The nearest is SPOOR_")
        .doesNotContain("Did you mean");
  }

  @Test
  void saysThatTheEnvironmentIsInUpperCase() {
    assertThat(environment("spoor_level", "debug"))
        .containsExactly(
            "spoor_level in the environment is not a setting of Spoor and is ignored."
                + " Did you mean SPOOR_LEVEL?");
  }

  @Test
  void namesTheNearestProperty() {
    assertThat(property("spoor.ringsize", "1MiB"))
        .containsExactly(
            "spoor.ringsize among the system properties is not a setting of Spoor and is ignored."
                + " Did you mean spoor.ring.size?");
  }

  @Test
  void namesTheNearestArgument() {
    assertThat(argument("SPOOR_LEVEL=debug"))
        .containsExactly(
            "SPOOR_LEVEL in the agent argument is not a setting of Spoor and is ignored."
                + " Did you mean level?");
  }

  @Test
  void neverRepeatsTheValueOfAnUnknownName() {
    assertThat(environment("SPOOR_TOKEN", "hunter2"))
        .singleElement()
        .asString()
        .doesNotContain("hunter2");
  }

  @Test
  void namesTheNearestChoice() {
    assertThat(environment("SPOOR_LEVEL", "debgu"))
        .containsExactly(
            "SPOOR_LEVEL=debgu in the environment is wrong: expected one of trace, debug, info,"
                + " warn, error, fatal. Did you mean debug? In force: info (default).");
  }

  @Test
  void keepsTheValueOfTheSourceBefore() {
    Settings settings =
        Settings.of(
            new SettingSources(Map.of("LOG_LEVEL", "error"), Map.of("spoor.level", "errror"), ""),
            ALL);

    assertThat(settings.get(LEVEL)).isEqualTo(Level.ERROR);
    assertThat(sentences(settings))
        .containsExactly(
            "spoor.level=errror among the system properties is wrong: expected one of trace, debug,"
                + " info, warn, error, fatal. Did you mean error? In force: error (environment"
                + " LOG_LEVEL).");
  }

  @Test
  void addsTheUnitThatIsMissing() {
    assertThat(property("spoor.status.interval", "60"))
        .containsExactly(
            "spoor.status.interval=60 among the system properties is wrong: expected a duration such"
                + " as 500ms, 60s, 5m, 24h or 7d. Did you mean 60s? In force: 1m (default).");
  }

  @Test
  void correctsAUnit() {
    assertThat(argument("ring.size=32MB"))
        .containsExactly(
            "ring.size=32MB in the agent argument is wrong: expected a size such as 512KiB, 16MiB or"
                + " 1GiB, from 64KiB to 1GiB. Did you mean 32MiB? In force: 16MiB (default).");
  }

  @Test
  void namesTheNearestBound() {
    assertThat(argument("ring.size=1KiB,depth=1000"))
        .satisfiesExactly(
            size -> assertThat(size).contains("Did you mean 64KiB?"),
            depth ->
                assertThat(depth)
                    .isEqualTo(
                        "depth=1000 in the agent argument is wrong: expected a whole number from 1 to"
                            + " 64. Did you mean 64? In force: 8 (default)."));
  }

  @Test
  void correctsTheWrongItemOfAList() {
    assertThat(environment("SPOOR_OUTPUT", "inof,error"))
        .containsExactly(
            "SPOOR_OUTPUT=inof,error in the environment is wrong: expected a list with each item one"
                + " of trace, debug, info, warn, error, fatal. Did you mean info,error? In force:"
                + " info (default).");
  }

  @Test
  void explainsTheCommaInsideAnArgumentsList() {
    assertThat(argument("output=info,error"))
        .containsExactly(
            "error in the agent argument has no value and is ignored. Inside a list write + for the"
                + " comma: output=info+error.");
  }

  @Test
  void explainsSeveralCommasAtOnce() {
    assertThat(argument("output=info,error,fatal,depth=2"))
        .containsExactly(
            "error, fatal in the agent argument have no value and are ignored. Inside a list write +"
                + " for the comma: output=info+error+fatal.");
  }

  @Test
  void asksForAValue() {
    assertThat(argument("levl"))
        .containsExactly(
            "levl in the agent argument has no value and is ignored. Write name=value, such as"
                + " level=....");
  }

  @Test
  void explainsPairs() {
    assertThat(environment("SPOOR_FIELDS", "team"))
        .containsExactly(
            "SPOOR_FIELDS=team in the environment is wrong: expected pairs such as"
                + " name=value,other=value. In force: no value (default).");
  }

  @Test
  void saysOnceThatTheFileIsNotThere() {
    Path file = directory.resolve("none.properties");

    assertThat(property("spoor.config.file", file.toString()))
        .containsExactly(
            "The settings file cannot be read: "
                + file
                + " (No such file or directory). Its settings are not in force; correct"
                + " SPOOR_CONFIG_FILE, or the file.");
  }

  @Test
  void refusesADirectoryAsFile() {
    assertThat(property("spoor.config.file", directory.toString()))
        .singleElement()
        .asString()
        .contains(directory + " (Not a regular file).");
  }

  @Test
  void refusesAMalformedFile() throws IOException {
    Path file = Files.writeString(directory.resolve("x.properties"), "level=\\u00zz");

    assertThat(property("spoor.config.file", file.toString()))
        .singleElement()
        .asString()
        .startsWith("The settings file cannot be read: " + file + " (");
  }

  @Test
  void namesTheFileOfAWrongValueAndOfAnUnknownName() throws IOException {
    Path file = Files.writeString(directory.resolve("x.properties"), "level=loud\nlevle=info\n");

    assertThat(property("spoor.config.file", file.toString()))
        .satisfiesExactly(
            unknown ->
                assertThat(unknown)
                    .isEqualTo(
                        "levle in the file "
                            + file
                            + " is not a setting of Spoor and is ignored. Did you mean level?"),
            wrong -> assertThat(wrong).startsWith("level=loud in the file " + file + " is wrong:"));
  }

  @Test
  void saysTheSameMistakeOnce() {
    assertThat(argument("levl=info,levl=debug")).hasSize(1);
  }

  @Test
  void givesEachMistakeItsOwnCause() {
    Settings settings =
        Settings.of(
            new SettingSources(
                Map.of("SPOOR_LEVEL", "loud", "SPOOR_DEPTH", "x"),
                Map.of("spoor.levl", "info"),
                "levl=info"),
            ALL);

    assertThat(settings.warnings())
        .extracting(SettingWarning::cause)
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  private static List<String> environment(String name, String value) {
    return sentences(Settings.of(new SettingSources(Map.of(name, value), Map.of(), ""), ALL));
  }

  private static List<String> property(String name, String value) {
    return sentences(Settings.of(new SettingSources(Map.of(), Map.of(name, value), ""), ALL));
  }

  private static List<String> argument(String argument) {
    return sentences(Settings.of(new SettingSources(Map.of(), Map.of(), argument), ALL));
  }

  private static List<String> sentences(Settings settings) {
    return settings.warnings().stream().map(SettingWarning::sentence).toList();
  }
}
