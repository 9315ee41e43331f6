/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings for tests, given as keys and values in turn. */
public final class GivenSettings {

  /** These and no others, as if from system properties; a wrong one fails the test. */
  public static Settings of(List<Setting<?>> declared, String... keysAndValues) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.put("spoor." + keysAndValues[i], keysAndValues[i + 1]);
    }
    Settings settings = Settings.of(new SettingSources(Map.of(), properties, ""), declared);
    assertThat(settings.warnings()).isEmpty();
    return settings;
  }

  /** A value other than the default for every setting that is declared, none left out. */
  public static Settings forEvery(List<Setting<?>> declared, String... keysAndValues) {
    Settings settings = of(declared, keysAndValues);
    List<String> missing = new ArrayList<>();
    for (Setting<?> setting : declared) {
      if (settings.get(setting).equals(setting.fallback())) {
        missing.add(setting.key());
      }
    }
    assertThat(missing).as("settings without a value other than the default").isEmpty();
    return settings;
  }

  private GivenSettings() {}
}
