/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the sources in the order of their weight. For one use. */
final class SettingsReader {
  private static final String ENVIRONMENT_PREFIX = "SPOOR_";

  private final SettingNames names;
  private final Map<String, Resolved> resolved = new HashMap<>();
  private final SettingComplaints complaints;
  private final List<Found> found = new ArrayList<>();

  SettingsReader(SettingNames names) {
    this.names = names;
    this.complaints = new SettingComplaints(names);
  }

  /** A value as it stands in a source. */
  record Found(Setting<?> setting, Origin origin, String name, String place, String text) {}

  Map<String, Resolved> resolved() {
    return resolved;
  }

  List<SettingWarning> warnings() {
    return complaints.warnings(resolved);
  }

  void read(SettingSources sources) {
    readEnvironment(sources.environment());
    for (Map.Entry<String, String> property : sources.properties().entrySet()) {
      if (property.getKey().startsWith(SettingSources.PROPERTY_PREFIX)) {
        find(Origin.SYSTEM_PROPERTY, property.getKey(), "", property.getValue());
      }
    }
    readArgument(sources.argument());
    List<Found> outside = new ArrayList<>(found);
    found.clear();
    for (Setting<?> setting : names.declared()) {
      readCommonNames(setting, sources.environment());
    }
    readFile(fileNamed(outside));
    resolve(found);
    resolve(outside);
  }

  private void readEnvironment(Map<String, String> environment) {
    Map<String, String> ours = null;
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      String name = variable.getKey();
      if (name.regionMatches(true, 0, ENVIRONMENT_PREFIX, 0, ENVIRONMENT_PREFIX.length())) {
        ours = ours == null ? new TreeMap<>() : ours;
        ours.put(name, variable.getValue());
      }
    }
    if (ours != null) {
      for (Map.Entry<String, String> variable : ours.entrySet()) {
        find(Origin.ENVIRONMENT, variable.getKey(), "", variable.getValue());
      }
    }
  }

  private void readArgument(String argument) {
    Found before = null;
    for (String part : ListType.split(argument, false)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String text = part.substring(equals + 1);
        before = find(Origin.AGENT_ARGUMENT, part.substring(0, equals).trim(), "", text);
      } else if (names.isFlag(part)) {
        before = find(Origin.AGENT_ARGUMENT, part, "", "true");
      } else {
        complaints.noValue(part, before);
      }
    }
  }

  private void readCommonNames(Setting<?> setting, Map<String, String> environment) {
    for (String name : setting.commonNames()) {
      String text = CommonName.read(name, environment);
      if (text != null && setting.parse(text, false) != null) {
        found.add(new Found(setting, Origin.COMMON_NAME, CommonName.variable(name), "", text));
        return;
      }
    }
  }

  private void readFile(@Nullable String file) {
    if (file == null) {
      return;
    }
    try {
      for (Map.Entry<String, String> property : PropertiesFile.read(file).entrySet()) {
        find(Origin.FILE, property.getKey(), file, property.getValue());
      }
    } catch (IOException unreadable) {
      complaints.unreadable(String.valueOf(unreadable.getMessage()));
    }
  }

  private static @Nullable String fileNamed(List<Found> values) {
    String file = null;
    for (Found value : values) {
      if (value.setting == Settings.CONFIG_FILE) {
        file = value.text;
      }
    }
    return file;
  }

  /** An empty value is none: a deployment's variable that was left blank. */
  private @Nullable Found find(Origin origin, String name, String place, String text) {
    Setting<?> setting = names.find(origin, name);
    if (setting == null) {
      complaints.unknown(origin, name, place);
      return null;
    }
    Found value = new Found(setting, origin, name, place, text.trim());
    if (!value.text.isEmpty()) {
      found.add(value);
    }
    return value;
  }

  private void resolve(List<Found> values) {
    for (Found value : values) {
      Object parsed = value.setting.parse(value.text, value.origin == Origin.AGENT_ARGUMENT);
      if (parsed == null) {
        complaints.wrong(value);
      } else {
        String name = value.origin == Origin.FILE ? value.place : value.name;
        resolved.put(value.setting.key(), new Resolved(parsed, value.origin, name));
      }
    }
  }
}
