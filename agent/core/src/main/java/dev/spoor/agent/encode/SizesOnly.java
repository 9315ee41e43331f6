/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

/** Values in a JSON text as their types and sizes. */
final class SizesOnly {
  private final JsonTokens tokens;

  SizesOnly(JsonTokens tokens) {
    this.tokens = tokens;
  }

  /** Takes a value that begins with this character; false where it is none. */
  boolean write(Line line, char first) {
    if (first == '"') {
      boolean whole = tokens.string();
      Scalars.typeAndSize(line, "string", tokens.to() - tokens.from());
      return whole;
    }
    if (first == '{' || first == '[') {
      return container(line, first == '{' ? "object" : "array");
    }
    if (!tokens.plain()) {
      return false;
    }
    if (first == 'n') {
      Scalars.nothing(line);
    } else {
      Scalars.typeAndSize(line, first == 't' || first == 'f' ? "boolean" : "number", -1);
    }
    return true;
  }

  private boolean container(Line line, String type) {
    tokens.next();
    char close = tokens.peek();
    int items = close == '}' || close == ']' ? 0 : tokens.skipRest();
    Scalars.typeAndSize(line, type, items);
    char end = tokens.next();
    return end == '}' || end == ']';
  }
}
