/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Kind;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of operations' events, as they are or as the settings rename them. */
final class EventNames {
  private final String[][] names = new String[Kind.values().length][Stage.values().length];

  EventNames(Map<String, String> renamed, Warnings warnings) {
    Set<String> unknown = new TreeSet<>(renamed.keySet());
    unknown.removeAll(AgentEvents.NAMES);
    for (Kind kind : Kind.values()) {
      for (Stage stage : Stage.values()) {
        String name = kind.label() + stage.suffix();
        names[kind.ordinal()][stage.ordinal()] = renamed.getOrDefault(name, name);
        unknown.remove(name);
      }
    }
    if (!unknown.isEmpty()) {
      warnings.say(
          "event_names", "SPOOR_EVENT_NAMES: no event is called " + String.join(", ", unknown));
    }
  }

  String name(Kind kind, Stage stage) {
    return names[kind.ordinal()][stage.ordinal()];
  }
}
