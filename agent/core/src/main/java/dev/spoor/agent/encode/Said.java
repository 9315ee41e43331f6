/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.bootstrap.Messages;

/** What a model was told or answered, as an array of objects: a role, and what was said. */
final class Said {
  private static final Name ROLE = Name.of("role");
  private static final Name CONTENT = Name.of("content");

  static void write(Line line, int end, TextWriter texts, Messages messages) {
    line.write('[');
    for (int i = 0; i < messages.size(); i++) {
      if (i > 0) {
        line.write(',');
      }
      if (line.length() >= end) {
        Cut.items(line, messages.size() - i + messages.leftOut());
        line.write(']');
        return;
      }
      line.write('{');
      line.write(ROLE.bytes(), 1, ROLE.bytes().length - 1);
      texts.write(line, end, messages.role(i), Place.TEXT);
      line.write(CONTENT.bytes());
      texts.write(line, end, messages.text(i), Place.TEXT);
      line.write('}');
    }
    if (messages.leftOut() > 0) {
      line.write(',');
      Cut.items(line, messages.leftOut());
    }
    line.write(']');
  }

  private Said() {}
}
