/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** The text of a control file, line by line; the last of several lines with one key counts. */
final class ControlText {
  private final Map<String, ControlLine> lines = new LinkedHashMap<>();
  private final Map<String, String> complaints = new LinkedHashMap<>();

  ControlText(String text) {
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      String line = all[i].strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        read(line, i + 1);
      }
    }
  }

  Map<String, ControlLine> lines() {
    return lines;
  }

  /** What is wrong, to follow the file's name, by the line that it is about. */
  Map<String, String> complaints() {
    return complaints;
  }

  private void read(String line, int number) {
    LineParts parts = LineParts.of(line);
    ControlLine read = parts.line();
    if (read == null) {
      // Whole: what is cut here could not be told for a secret any more.
      complaints.put(
          line,
          "line "
              + number
              + " is ignored: "
              + line
              + ". Did you mean "
              + LineCorrection.of(parts)
              + "?");
    } else {
      lines.put(read.key(), read);
    }
  }
}
