/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.agent.encode.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
  private final Setting<Long> size = Setting.size("ring.size", "16MiB", "");
  private final Setting<Duration> duration = Setting.duration("status.interval", "60s", "");

  @Test
  void hasANameInEverySource() {
    Setting<Boolean> setting = Setting.flag("kafka-clients.enabled", true, "");

    assertThat(setting.environmentName()).isEqualTo("SPOOR_KAFKA_CLIENTS_ENABLED");
    assertThat(setting.property()).isEqualTo("spoor.kafka-clients.enabled");
  }

  @ParameterizedTest
  @CsvSource({"true,true", "ON,true", "yes,true", "1,true", "False,false", "off,false", "0,false"})
  void readsFlags(String text, boolean value) {
    assertThat(Setting.flag("x", !value, "").parse(text, false)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "4096,4096", "7B,7", "512KiB,524288", "16 mib,16777216", "1GiB,1073741824"})
  void readsSizes(String text, long bytes) {
    assertThat(size.parse(text, false)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MiB", "-1", "1.5GiB", "16MB", "9999999999999GiB", "99999999999999999999"})
  void refusesWrongSizes(String text) {
    assertThat(size.parse(text, false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "500ms,500", "60s,60000", "5M,300000", "24h,86400000", "7d,604800000"})
  void readsDurations(String text, long millis) {
    assertThat(duration.parse(text, false)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "s", "1.5s", "-1s", "5 minutes", "999999999999999999d"})
  void refusesWrongDurations(String text) {
    assertThat(duration.parse(text, false)).isNull();
  }

  @Test
  void readsChoicesAndTheirAliases() {
    Setting<Level> level =
        Setting.choice("level", Level.class, Level.INFO, "").withAlias("warning", "warn");

    assertThat(level.parse("Debug", false)).isEqualTo(Level.DEBUG);
    assertThat(level.parse("WARNING", false)).isEqualTo(Level.WARN);
    assertThat(level.parse("loud", false)).isNull();
  }

  @Test
  void readsSeveralChoices() {
    Setting<List<Level>> levels = Setting.choices("levels", Level.class, List.of(), "");

    assertThat(levels.parse("info, warn", false)).containsExactly(Level.INFO, Level.WARN);
    assertThat(levels.parse("info+warn", false)).containsExactly(Level.INFO, Level.WARN);
    assertThat(levels.parse("info,loud", false)).isNull();
  }

  @Test
  void separatesItemsByCommaAndInTheAgentArgumentByPlus() {
    Setting<List<String>> list = Setting.list("paths", List.of("/health"), "");

    assertThat(list.parse(" /a+b , /c,, ", false)).containsExactly("/a+b", "/c");
    assertThat(list.parse("/a+/c", true)).containsExactly("/a", "/c");
    assertThat(list.parse("none", false)).isEmpty();
  }

  @Test
  void readsMapsInTheirOrder() {
    Setting<Map<String, String>> map = Setting.map("fields", "");

    assertThat(map.parse("team = search, build=a=b,empty=", false))
        .containsExactly(entry("team", "search"), entry("build", "a=b"), entry("empty", ""));
    assertThat(map.parse("team=search+build=1", true))
        .containsExactly(entry("team", "search"), entry("build", "1"));
    assertThat(map.parse("team", false)).isNull();
    assertThat(map.parse("=search", false)).isNull();
  }

  @Test
  void keepsNumbersWithinTheirBounds() {
    Setting<Integer> number = Setting.number("depth", 8, 1, 64, "");

    assertThat(number.parse("64", false)).isEqualTo(64);
    assertThat(number.parse("65", false)).isNull();
    assertThat(number.parse("eight", false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"16777216,16MiB", "16777217,16777217B", "0,0", "1536,1536B", "2048,2KiB"})
  void writesSizesInTheLargestUnitThatFits(long bytes, String text) {
    assertThat(ValueText.of(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"5min,5m", "5 minutes,5m", "30sec,30s", "10msec,10ms", "2 hours,2h", "60,60s"})
  void guessesTheUnitOfADuration(String wrong, String meant) {
    assertThat(duration.type().nearest(wrong)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"16MB,16MiB", "16m,16MiB", "4K,4KiB", "1Gb,1GiB", "10 bytes,10B"})
  void guessesTheUnitOfASize(String wrong, String meant) {
    assertThat(size.type().nearest(wrong)).isEqualTo(meant);
  }
}
