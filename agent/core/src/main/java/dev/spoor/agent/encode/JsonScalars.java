/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;

/** The values of a JSON text that hold no others. */
final class JsonScalars {
  private final TextWriter texts;
  private final JsonTokens tokens;

  JsonScalars(TextWriter texts, JsonTokens tokens) {
    this.texts = texts;
    this.tokens = tokens;
  }

  /** Writes the next one, which begins so; false where it is none. */
  boolean write(Line line, int end, char first) {
    if (first == '"') {
      if (!tokens.string()) {
        return false;
      }
      texts.write(line, end, tokens.text(), tokens.from(), tokens.to(), Place.TEXT);
      return true;
    }
    if (!tokens.plain()) {
      return false;
    }
    if (tokens.isCard()) {
      line.write(TextWriter.MARKER);
    } else {
      tokens.copyTo(line);
    }
    return true;
  }

  /** Writes a text that is no JSON as the one member of an object. */
  void writeText(Line line, int end, String text, boolean sizesOnly) {
    Scalars.ascii(line, "{\"text\":", false);
    if (sizesOnly) {
      Scalars.typeAndSize(line, "string", text.length());
    } else {
      texts.write(line, end, text, Place.TEXT);
    }
    line.write('}');
  }
}
