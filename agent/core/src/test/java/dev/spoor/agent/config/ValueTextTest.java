/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTextTest {

  record Case(Setting<?> setting, String text) {}

  static List<Case> cases() {
    return List.of(
        new Case(Setting.flag("x", false, ""), "true"),
        new Case(Setting.text("x", "", ""), "a,b"),
        new Case(Setting.number("x", 1, 0, 99, ""), "42"),
        new Case(Setting.size("x", "1MiB", ""), "3KiB"),
        new Case(Setting.duration("x", "1s", ""), "90s"),
        new Case(Setting.choice("x", Level.class, Level.INFO, ""), "warn"),
        new Case(Setting.choices("x", Level.class, List.of(), ""), "warn,error"),
        new Case(Setting.list("x", List.of("c"), ""), "a,b"),
        new Case(Setting.list("x", List.of("c"), ""), "none"),
        new Case(Setting.map("x", ""), "a=b,c=d=e"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadBackAsTheSameValue(Case given) {
    Object value = given.setting.parse(given.text);

    assertThat(ValueText.of(value)).isEqualTo(given.text);
  }

  @Test
  void keepsTheOrderOfAMap() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("z", "1");
    fields.put("a", "2");

    assertThat(ValueText.of(fields)).isEqualTo("z=1,a=2");
  }

  @Test
  void writesADurationInTheLargestUnitThatFits() {
    assertThat(ValueText.of(Duration.ofDays(7))).isEqualTo("7d");
    assertThat(ValueText.of(Duration.ZERO)).isEqualTo("0");
  }
}
