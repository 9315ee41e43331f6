/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** JSON Web Tokens: parts of base64, of which the first is an object. */
final class JwtRule {
  private static final int LEAST = 16;
  private static final int MOST_PARTS = 5;

  /** Looks for one that starts here with {@code ey}. */
  static void find(CharacterSet set, String text, int from, int at, int to, Spans found) {
    if (!Edges.begins(text, from, at)) {
      return;
    }
    int end = found.runEnd(set, text, at, to);
    if (end - at < LEAST || end + 2 >= to || text.charAt(end) != '.') {
      return;
    }
    boolean signed = text.startsWith("ey", end + 1) && end + 3 <= to;
    int parts = 1;
    while (parts < MOST_PARTS && end < to && text.charAt(end) == '.') {
      end = found.runEnd(set, text, end + 1, to);
      parts++;
    }
    if (signed || (parts > 2 && text.startsWith("eyJ", at))) {
      found.add(at, end);
    }
  }

  private JwtRule() {}
}
