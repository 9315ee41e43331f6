/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import dev.spoor.agent.config.SettingsReader.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with the settings, put in words once it is known what stays in force. */
final class SettingComplaints {
  private static final int LONGEST_VALUE = 80;

  private final SettingNames names;
  private final List<SettingWarning> warnings = new ArrayList<>();
  private final List<Found> wrong = new ArrayList<>();

  SettingComplaints(SettingNames names) {
    this.names = names;
  }

  /** All of them, given what is in force in the end. */
  List<SettingWarning> warnings(Map<String, Resolved> resolved) {
    List<SettingWarning> all = new ArrayList<>(warnings);
    for (Found value : wrong) {
      all.add(
          new SettingWarning(
              "wrong setting " + value.name(),
              value.name()
                  + "="
                  + shown(value.text())
                  + place(value.origin(), value.place())
                  + " is wrong: expected "
                  + value.setting().type().expected()
                  + suggestion(value)
                  + inForce(Resolved.value(resolved, value.setting()))));
    }
    return List.copyOf(all);
  }

  void wrong(Found value) {
    wrong.add(value);
  }

  /** Says nothing of the value, which may be a secret of somebody else's. */
  void unknown(Origin origin, String name, String place) {
    String nearest = names.nearest(origin, name);
    String words = names.isLikely(name, nearest) ? "; did you mean " : "; the nearest is ";
    warnings.add(
        new SettingWarning(
            "unknown setting " + name,
            name
                + place(origin, place)
                + " is not a setting of Spoor and is ignored"
                + words
                + nearest
                + "?"));
  }

  void noValue(String part, @Nullable Found before) {
    boolean list =
        before != null
            && (before.setting().type() instanceof ListType
                || before.setting().type() instanceof MapType);
    String advice =
        before != null && list
            ? "; inside a list write + for the comma: "
                + before.name()
                + "="
                + shown(before.text())
                + "+"
                + shown(part)
            : "; write name=value, such as " + names.nearest(Origin.AGENT_ARGUMENT, part) + "=...";
    warnings.add(
        new SettingWarning(
            "setting without value " + shown(part),
            shown(part) + " in the agent argument has no value and is ignored" + advice));
  }

  void unreadable(String file, Exception why) {
    warnings.add(
        new SettingWarning(
            "settings file",
            "The settings file "
                + file
                + " cannot be read ("
                + why.getMessage()
                + "); its settings are not in force. Correct SPOOR_CONFIG_FILE or the file."));
  }

  private static String suggestion(Found value) {
    String nearest = value.setting().type().nearest(value.text());
    return nearest == null || nearest.isEmpty() ? "" : "; did you mean " + shown(nearest) + "?";
  }

  private static String inForce(SettingValue value) {
    String shown = value.value().isEmpty() ? "no value" : value.value();
    return " In force: " + shown + " (" + value.origin() + ").";
  }

  private static String place(Origin origin, String place) {
    return switch (origin) {
      case ENVIRONMENT, COMMON_NAME -> " in the environment";
      case SYSTEM_PROPERTY -> " among the system properties";
      case AGENT_ARGUMENT -> " in the agent argument";
      case FILE -> " in the file " + place;
      case DEFAULT -> "";
    };
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
  }
}
