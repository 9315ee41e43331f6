/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Argument vectors and lists of names, as arrays of strings. */
final class Commands {
  private final Redactor redactor;
  private final Limits limits;
  private final TextWriter texts;

  Commands(Redactor redactor, Limits limits, TextWriter texts) {
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
    line.write('[');
    int whole = line.length();
    try {
      if (value instanceof String[] array) {
        items(line, end, java.util.Arrays.asList(array), minimal, place);
      } else if (Shape.of(value) == Shape.COLLECTION) {
        items(line, end, (Collection<?>) value, minimal, place);
      }
    } catch (RuntimeException e) {
      line.truncate(whole);
      line.write(Cut.CHANGED);
    }
    line.write(']');
  }

  private void items(Line line, int end, Collection<?> all, boolean minimal, Place place) {
    int left = all.size();
    boolean secret = false;
    Iterator<?> items = all.iterator();
    for (int i = 0; items.hasNext(); i++) {
      if (i > 0) {
        line.write(',');
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
    if (secret && !text.startsWith("-")) {
      line.write(TextWriter.MARKER);
      return false;
    }
    texts.write(line, end, text, place);
    return place == Place.ARGUMENT && redactor.announcesSecret(text);
  }
}
