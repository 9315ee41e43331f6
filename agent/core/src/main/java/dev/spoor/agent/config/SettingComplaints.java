/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the settings, put in words once it is known what stays in force. */
final class SettingComplaints {
  private final SettingNames names;
  private final Map<String, String> sentences = new LinkedHashMap<>();
  private final Map<String, List<String>> splits = new HashMap<>();
  private final List<Given> wrong = new ArrayList<>();

  SettingComplaints(List<Setting<?>> declared) {
    this.names = new SettingNames(declared);
  }

  /** All of them, given what is in force in the end. */
  List<SettingWarning> warnings(Map<String, Given> inForce) {
    for (Given value : wrong) {
      say(
          "wrong value of " + value.name() + place(value.origin(), value.place()),
          value.name()
              + "="
              + value.text()
              + place(value.origin(), value.place())
              + " is wrong: expected "
              + value.setting().type().expected()
              + "."
              + suggestion(value)
              + inForce(SettingValue.of(value.setting(), inForce.get(value.setting().key()))));
    }
    wrong.clear();
    List<SettingWarning> all = new ArrayList<>(sentences.size());
    for (Map.Entry<String, String> sentence : sentences.entrySet()) {
      all.add(new SettingWarning(sentence.getKey(), sentence.getValue()));
    }
    return List.copyOf(all);
  }

  void wrong(Given value) {
    wrong.add(value);
  }

  /** Says nothing of the value, which may be a secret of somebody else's. */
  void unknown(Origin origin, String name, String place) {
    String nearest = names.nearest(origin, name);
    String where = name + place(origin, place);
    say(
        "unknown setting " + where,
        where
            + " is not a setting of Spoor and is ignored."
            + (SettingNames.isLikely(name, nearest)
                ? " Did you mean " + nearest + "?"
                : " The nearest is " + nearest + "."));
  }

  /** A part of the agent argument that has no equals sign. */
  void noValue(String part) {
    String where = part + " in the agent argument";
    String nearest = names.nearest(Origin.AGENT_ARGUMENT, part);
    say(
        "no value for " + where,
        where + " has no value and is ignored. Write name=value, such as " + nearest + "=....");
  }

  /** The same behind a list, of which it was meant to be an item. */
  void splitList(Given list, String part) {
    List<String> items = splits.get(list.name());
    if (items == null) {
      items = new ArrayList<>();
      splits.put(list.name(), items);
    }
    items.add(part);
    String all = String.join(", ", items);
    say(
        "split list " + list.name(),
        all
            + " in the agent argument "
            + (items.size() == 1 ? "has no value and is" : "have no value and are")
            + " ignored. Inside a list write + for the comma: "
            + list.name()
            + "="
            + list.text()
            + "+"
            + String.join("+", items)
            + ".");
  }

  void unreadable(String why) {
    say(
        "settings file",
        "The settings file cannot be read: "
            + why
            + ". Its settings are not in force; correct SPOOR_CONFIG_FILE, or the file.");
  }

  private void say(String cause, String sentence) {
    sentences.put(cause, sentence);
  }

  private static String suggestion(Given value) {
    String nearest = value.setting().nearest(value.text());
    return nearest == null || nearest.isEmpty() ? "" : " Did you mean " + nearest + "?";
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
}
