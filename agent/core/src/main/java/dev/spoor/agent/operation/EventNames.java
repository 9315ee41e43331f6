/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Kind;
import java.util.Map;

/** The names of operations' events, as they are or as the settings rename them. */
final class EventNames {
  private final String[][] names = new String[Kind.values().length][Stage.values().length];

  EventNames(Map<String, String> renamed) {
    for (Kind kind : Kind.values()) {
      for (Stage stage : Stage.values()) {
        String name = kind.label() + stage.suffix();
        names[kind.ordinal()][stage.ordinal()] = renamed.getOrDefault(name, name);
      }
    }
  }

  String name(Kind kind, Stage stage) {
    return names[kind.ordinal()][stage.ordinal()];
  }
}
