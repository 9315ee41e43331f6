/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import org.jspecify.annotations.Nullable;

/** The path of a run as an array of objects: a node, and its milliseconds where it has ended. */
final class Visits {
  private static final Name NODE = Name.of("node");
  private static final Name DURATION = Name.of("duration_ms");

  /** Writes names and nanoseconds that stand in turn. */
  static void write(Line line, int end, TextWriter texts, Object value) {
    line.write('[');
    if (value instanceof @Nullable Object[] all) {
      for (int i = 0; i + 1 < all.length; i += 2) {
        if (i > 0) {
          line.write(',');
        }
        if (line.length() >= end) {
          Cut.items(line, (all.length - i) / 2);
          break;
        }
        one(line, end, texts, all[i], all[i + 1]);
      }
    }
    line.write(']');
  }

  private static void one(
      Line line, int end, TextWriter texts, @Nullable Object node, @Nullable Object nanos) {
    line.write('{');
    line.write(NODE.bytes(), 1, NODE.bytes().length - 1);
    texts.write(line, end, node instanceof String text ? text : "", Place.TEXT);
    if (nanos instanceof Long known) {
      line.write(DURATION.bytes());
      Digits.thousandths(line, known / 1_000);
    }
    line.write('}');
  }

  private Visits() {}
}
