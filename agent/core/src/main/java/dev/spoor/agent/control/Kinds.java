/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.bootstrap.Kind;

/** The words that a line can have as its kind. */
final class Kinds {

  static boolean isOne(String word) {
    for (String label : labels()) {
      if (label.equals(word)) {
        return true;
      }
    }
    return false;
  }

  static String[] labels() {
    Kind[] kinds = Kind.values();
    String[] labels = new String[kinds.length + 2];
    for (int i = 0; i < kinds.length; i++) {
      labels[i] = kinds[i].label();
    }
    labels[kinds.length] = "log";
    labels[kinds.length + 1] = "agent";
    return labels;
  }

  private Kinds() {}
}
