/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.agent.encode.Level;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsNeverFailTest {
  private static final String ALPHABET = "ab09.,+=-_ :%\\\0\n\u00df\u0130\u2028\ud83d";
  private static final List<Setting<?>> ALL =
      List.of(
          Setting.flag("a", true, ""),
          Setting.text("b", "", "").withCommonNames("COMMON:b"),
          Setting.number("a.b", 1, 0, 9, ""),
          Setting.size("0", "1MiB", "1KiB", "1GiB", ""),
          Setting.duration("9", "1s", ""),
          Setting.choice("a-b", Level.class, Level.INFO, "").withAlias("b", "warn"),
          Setting.choices("b.a", Level.class, List.of(), ""),
          Setting.list("b-a", List.of("x"), ""),
          Setting.map("ab", ""));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverIsWritten(long seed) {
    Random random = new Random(seed);

    for (int i = 0; i < 500; i++) {
      Setting<?> setting = ALL.get(random.nextInt(ALL.size()));
      Settings settings =
          Settings.of(
              new SettingSources(
                  Map.of(
                      setting.environmentName(),
                      any(random),
                      "SPOOR_Z" + any(random),
                      any(random),
                      "COMMON",
                      any(random)),
                  Map.of(setting.property(), any(random)),
                  any(random) + "," + setting.key() + "=" + any(random)),
              ALL);

      assertThat(settings.effective()).hasSize(ALL.size() + 1);
      assertThat(settings.warnings()).allMatch(warning -> warning.sentence().length() < 1_000);
    }
  }

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(20); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
