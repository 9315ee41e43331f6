/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Argument vectors and lists of names, as arrays of strings. */
final class Commands {
  private final Redactor redactor;
  private final Limits limits;
  private final TextWriter texts;
  private final boolean json;

  /**
   * A writer of arrays, or of words between blanks.
   *
   * @param json whether to write arrays
   */
  Commands(Redactor redactor, Limits limits, TextWriter texts, boolean json) {
    this.json = json;
    this.redactor = redactor;
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
    boolean secret = false;
    Iterator<?> items = all.iterator();
    for (int i = 0; items.hasNext(); i++) {
      if (i > 0) {
        line.write(json ? ',' : ' ');
      }
      if (i == limits.items() || line.length() >= end || (minimal && i == 1)) {
        Cut.items(line, left);
        return;
      }
      secret = item(line, end, items.next(), secret, place);
      left--;
    }
  }

  /** Writes one; answers whether the next must not leave. */
  private boolean item(Line line, int end, @Nullable Object item, boolean secret, Place place) {
    String text = item instanceof String string ? string : "null";
    boolean hidden = secret && !text.startsWith("-");
    between(line, '"');
    if (hidden) {
      texts.marker(line);
    } else {
      texts.inside(line, end, text, 0, text.length(), place);
    }
    between(line, '"');
    return !hidden && place == Place.ARGUMENT && redactor.announcesSecret(text);
  }

  private void between(Line line, char c) {
    if (json) {
      line.write(c);
    }
  }
}
