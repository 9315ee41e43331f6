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
  private static final String PREFIX = Setting.ENVIRONMENT_PREFIX;

  private final List<Setting<?>> declared;
  private final Map<String, Given> inForce = new HashMap<>();
  private List<Given> found = new ArrayList<>();
  private @Nullable SettingComplaints complaints;

  SettingsReader(List<Setting<?>> declared) {
    this.declared = declared;
  }

  /** What is in force, by key. */
  Map<String, Given> read(SettingSources sources) {
    readEnvironment(sources.environment());
    for (Map.Entry<String, String> property : sources.properties().entrySet()) {
      if (property.getKey().startsWith(SettingSources.PROPERTY_PREFIX)) {
        take(Origin.SYSTEM_PROPERTY, property.getKey(), "", property.getValue());
      }
    }
    readArgument(sources.argument());
    List<Given> heavier = found;
    found = new ArrayList<>();
    for (Setting<?> setting : declared) {
      readCommonNames(setting, sources.environment());
    }
    readFile(fileNamedIn(heavier));
    enforce(found);
    enforce(heavier);
    return inForce;
  }

  List<SettingWarning> warnings() {
    return complaints == null ? List.of() : complaints.warnings(inForce);
  }

  private void readEnvironment(Map<String, String> environment) {
    Map<String, String> ours = new TreeMap<>();
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      String name = variable.getKey();
      if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
        ours.put(name, variable.getValue());
      }
    }
    for (Map.Entry<String, String> variable : ours.entrySet()) {
      take(Origin.ENVIRONMENT, variable.getKey(), "", variable.getValue());
    }
  }

  private void readArgument(String argument) {
    if (argument.isBlank()) {
      return;
    }
    Given before = null;
    for (String part : ListType.split(argument, false)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String text = part.substring(equals + 1);
        before = take(Origin.AGENT_ARGUMENT, part.substring(0, equals).trim(), "", text);
      } else if (isFlag(part)) {
        before = take(Origin.AGENT_ARGUMENT, part, "", "true");
      } else if (before != null && before.setting().type().hasItems()) {
        complaints().splitList(before, part);
      } else {
        complaints().noValue(part);
      }
    }
  }

  private boolean isFlag(String name) {
    Setting<?> setting = find(Origin.AGENT_ARGUMENT, name);
    return setting != null && setting.fallback() instanceof Boolean;
  }

  private void readCommonNames(Setting<?> setting, Map<String, String> environment) {
    for (String name : setting.commonNames()) {
      int colon = name.indexOf(':');
      String variable = colon < 0 ? name : name.substring(0, colon);
      String text = environment.get(variable);
      if (text != null && colon > 0) {
        text = MapType.valueOf(name.substring(colon + 1), text);
      }
      Object value = text == null || text.isBlank() ? null : setting.parse(text.trim());
      if (value != null) {
        found.add(new Given(setting, Origin.COMMON_NAME, variable, "", "", value));
        return;
      }
    }
  }

  private void readFile(String file) {
    if (file.isEmpty()) {
      return;
    }
    try {
      for (Map.Entry<String, String> property : PropertiesFile.read(file).entrySet()) {
        take(Origin.FILE, property.getKey(), file, property.getValue());
      }
    } catch (IOException unreadable) {
      complaints().unreadable(String.valueOf(unreadable.getMessage()));
    }
  }

  private static String fileNamedIn(List<Given> values) {
    String file = "";
    for (Given value : values) {
      file = value.setting() == Settings.CONFIG_FILE ? value.text() : file;
    }
    return file;
  }

  private @Nullable Setting<?> find(Origin origin, String name) {
    boolean variable = origin == Origin.ENVIRONMENT;
    boolean prefixed = !variable && name.startsWith(SettingSources.PROPERTY_PREFIX);
    String key = prefixed ? name.substring(SettingSources.PROPERTY_PREFIX.length()) : name;
    for (Setting<?> setting : declared) {
      if (variable ? setting.isNamed(name) : setting.key().equals(key)) {
        return setting;
      }
    }
    return null;
  }

  /** An empty value is none: a deployment's variable that was left blank. */
  private @Nullable Given take(Origin origin, String name, String place, String given) {
    Setting<?> setting = find(origin, name);
    if (setting == null) {
      complaints().unknown(origin, name, place);
      return null;
    }
    String text = given.trim();
    Object value = text.isEmpty() ? null : setting.parse(text, origin == Origin.AGENT_ARGUMENT);
    Given taken = new Given(setting, origin, name, place, text, value);
    if (value != null) {
      found.add(taken);
    } else if (!text.isEmpty()) {
      complaints().wrong(taken);
    }
    return taken;
  }

  private void enforce(List<Given> values) {
    for (Given value : values) {
      inForce.put(value.setting().key(), value);
    }
  }

  private SettingComplaints complaints() {
    SettingComplaints made = complaints;
    if (made == null) {
      made = new SettingComplaints(declared);
      complaints = made;
    }
    return made;
  }
}
