/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Arguments;
import dev.spoor.agent.redact.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Argument vectors and lists of names, as arrays of strings. */
final class Commands {
  private final Limits limits;
  private final TextWriter texts;
  private final boolean json;

  /**
   * A writer of arrays, or of words between blanks.
   *
   * @param json whether to write arrays
   */
  Commands(Limits limits, TextWriter texts, boolean json) {
    this.json = json;
    this.limits = limits;
    this.texts = texts;
  }

  void writeNames(Line line, int end, Object value) {
    write(line, end, value, false, Place.TEXT);
  }

  /** Writes a command; with minimal capture its program, and how many arguments it has. */
  void write(Line line, int end, Object value, boolean minimal) {
    write(line, end, value, minimal, Place.ARGUMENT);
  }

  private void write(Line line, int end, Object value, boolean minimal, Place place) {
    between(line, '[');
    int whole = line.length();
    try {
      if (value instanceof String[] array) {
        items(line, end, Arrays.asList(array), minimal, place);
      } else if (Shape.of(value) == Shape.COLLECTION) {
        items(line, end, (Collection<?>) value, minimal, place);
      } else {
        line.write(Cut.UNKNOWN);
      }
    } catch (RuntimeException e) {
      line.truncate(whole);
      line.write(Cut.CHANGED);
    }
    between(line, ']');
  }

  private void items(Line line, int end, Collection<?> all, boolean minimal, Place place) {
    int left = all.size();
    int state = Arguments.START;
    Iterator<?> items = all.iterator();
    for (int i = 0; items.hasNext(); i++) {
      if (i > 0) {
        line.write(json ? ',' : ' ');
      }
      if (i == limits.items() || line.length() >= end || (minimal && i == 1)) {
        Cut.items(line, left);
        return;
      }
      state = item(line, end, items.next(), state, place);
      left--;
    }
  }

  /** Writes one; answers what is known behind it. */
  private int item(Line line, int end, @Nullable Object item, int state, Place place) {
    String text = item instanceof String string ? string : "null";
    between(line, '"');
    int behind = state;
    if (place == Place.ARGUMENT) {
      behind = texts.argument(line, end, text, 0, text.length(), state, place);
    } else {
      texts.inside(line, end, text, 0, text.length(), place);
    }
    between(line, '"');
    return behind;
  }

  private void between(Line line, char c) {
    if (json) {
      line.write(c);
    }
  }
}
