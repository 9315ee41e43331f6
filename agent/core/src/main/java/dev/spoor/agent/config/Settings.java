/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings in force. Immutable. */
public final class Settings {
  static final Setting<String> CONFIG_FILE =
      Setting.text(
          "config.file",
          "",
          "A properties file with settings, UTF-8, one `file.dir=/var/log/spoor` a line.");

  /** The settings that say where settings are. */
  public static final List<Setting<?>> SETTINGS = List.of(CONFIG_FILE);

  private final List<Setting<?>> declared;
  private final Map<String, Given> given;
  private final List<SettingWarning> warnings;

  private Settings(
      List<Setting<?>> declared, Map<String, Given> given, List<SettingWarning> warnings) {
    this.declared = declared;
    this.given = given;
    this.warnings = warnings;
  }

  /** What the sources say of the settings that are declared. */
  public static Settings of(SettingSources sources, List<Setting<?>> declared) {
    List<Setting<?>> all = new ArrayList<>(declared);
    if (!all.contains(CONFIG_FILE)) {
      all.add(CONFIG_FILE);
    }
    SettingsReader reader = new SettingsReader(all);
    Map<String, Given> given = reader.read(sources);
    return new Settings(all, given, reader.warnings());
  }

  /** Every setting at its default. */
  public static Settings defaults() {
    return new Settings(List.of(), Map.of(), List.of());
  }

  // A value is kept under the key of the setting that parsed it.
  @SuppressWarnings("unchecked")
  public <T> T get(Setting<T> setting) {
    Given found = given.get(setting.key());
    return found == null || found.value() == null ? setting.fallback() : (T) found.value();
  }

  /** Whether no source has a value for it. */
  public boolean isDefault(Setting<?> setting) {
    return !given.containsKey(setting.key());
  }

  /** Each setting with its value and origin, by key, in the order of declaration. */
  public Map<String, SettingValue> effective() {
    Map<String, SettingValue> values = new LinkedHashMap<>();
    for (Setting<?> setting : declared) {
      values.put(setting.key(), SettingValue.of(setting, given.get(setting.key())));
    }
    return values;
  }

  /** What was wrong, each once. */
  public List<SettingWarning> warnings() {
    return warnings;
  }
}
