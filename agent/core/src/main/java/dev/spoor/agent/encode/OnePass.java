/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.agent.redact.Spans;

/**
 * Copies foreign text into a line as long as there is nothing to escape and nothing to take out:
 * judged and written in one pass over its characters. Reused; for one thread.
 */
final class OnePass {
  private static final int LONG = 128;

  private final Redactor redactor;
  private final Spans secrets = new Spans();

  OnePass(Redactor redactor) {
    this.redactor = redactor;
  }

  /** Whether that was so, and the text is written; else nothing is. */
  boolean write(Line line, String text, int from, int to, Place place) {
    int length = to - from;
    line.reserve(length);
    secrets.clear();
    boolean whole =
        length > LONG
            ? copiedInStretches(line, text, from, to, place)
            : copied(line, text, from, to, place);
    if (whole) {
      line.advance(length);
    }
    return whole;
  }

  /** Copies a text of which nothing must be escaped or taken out; false where something must. */
  private boolean copied(Line line, String text, int from, int to, Place place) {
    byte[] kinds = redactor.kinds();
    byte[] bytes = line.bytes();
    int shift = line.length() - from;
    int before = ' ' << 7;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      byte kind = c < 128 ? kinds[before | c] : Redactor.ESCAPED;
      if (kind != 0
          && (kind == Redactor.ESCAPED
              || redactor.finds(kind, text, from, i, to, place, secrets))) {
        return false;
      }
      bytes[shift + i] = (byte) c;
      before = c << 7;
    }
    return true;
  }

  /** The same, by stretches: less for each character, and more for each stretch. */
  private boolean copiedInStretches(Line line, String text, int from, int to, Place place) {
    byte[] kinds = redactor.kinds();
    byte[] bytes = line.bytes();
    int shift = line.length() - from;
    int i = stretch(kinds, bytes, shift, text, from, to, ' ');
    while (i < to) {
      char c = text.charAt(i);
      char before = i > from ? text.charAt(i - 1) : ' ';
      byte kind = c < 128 ? kinds[before << 7 | c] : Redactor.ESCAPED;
      if (kind == Redactor.ESCAPED || redactor.finds(kind, text, from, i, to, place, secrets)) {
        return false;
      }
      bytes[shift + i] = (byte) c;
      i = stretch(kinds, bytes, shift, text, i + 1, to, c);
    }
    return true;
  }

  /**
   * Copies what no rule is asked of; answers where that ends. Calls nothing, so it is compiled
   * well.
   */
  private static int stretch(
      byte[] kinds, byte[] bytes, int shift, String text, int from, int to, char first) {
    int before = first << 7;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= 128 || kinds[before | c] != 0) {
        break;
      }
      bytes[shift + i++] = (byte) c;
      before = c << 7;
    }
    return i;
  }
}
