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
  private final Map<String, Resolved> resolved;
  private final List<SettingWarning> warnings;

  private Settings(
      List<Setting<?>> declared, Map<String, Resolved> resolved, List<SettingWarning> warnings) {
    this.declared = declared;
    this.resolved = resolved;
    this.warnings = warnings;
  }

  /** What the sources say of the settings that are declared. */
  public static Settings of(SettingSources sources, List<Setting<?>> declared) {
    List<Setting<?>> all = new ArrayList<>(declared);
    if (!all.contains(CONFIG_FILE)) {
      all.add(CONFIG_FILE);
    }
    SettingsReader reader = new SettingsReader(new SettingNames(all));
    reader.read(sources);
    return new Settings(all, reader.resolved(), reader.warnings());
  }

  /** Every setting at its default. */
  public static Settings defaults() {
    return new Settings(List.of(), Map.of(), List.of());
  }

  public <T> T get(Setting<T> setting) {
    Resolved found = resolved.get(setting.key());
    return found == null ? setting.fallback() : found.as(setting);
  }

  /** Whether no source has a value for it. */
  public boolean isDefault(Setting<?> setting) {
    return !resolved.containsKey(setting.key());
  }

  /** Each setting with its value and origin, by key, in the order of declaration. */
  public Map<String, SettingValue> effective() {
    Map<String, SettingValue> values = new LinkedHashMap<>();
    for (Setting<?> setting : declared) {
      values.put(setting.key(), Resolved.value(resolved, setting));
    }
    return values;
  }

  /** What was wrong, each once. */
  public List<SettingWarning> warnings() {
    return warnings;
  }
}
