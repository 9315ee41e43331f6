/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.bootstrap.Kind;
import java.util.Map;

/** The names of events, as they are or as the settings rename them. */
final class EventNames {
  private final Map<String, String> renamed;
  private final String[][] names = new String[Kind.values().length][Stage.values().length];

  EventNames(Map<String, String> renamed) {
    this.renamed = renamed;
    for (Kind kind : Kind.values()) {
      for (Stage stage : Stage.values()) {
        names[kind.ordinal()][stage.ordinal()] = name(kind.label() + stage.suffix());
      }
    }
  }

  String name(Kind kind, Stage stage) {
    return names[kind.ordinal()][stage.ordinal()];
  }

  String name(String event) {
    return renamed.getOrDefault(event, event);
  }
}
