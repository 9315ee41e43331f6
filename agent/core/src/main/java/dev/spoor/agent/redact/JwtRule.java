/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** JSON Web Tokens: parts of base64, of which the first is an object; and what looks alike. */
final class JwtRule {
  private static final int LEAST = 16;
  private static final int MOST_PARTS = 5;
  private static final int LEAST_BOT = 50;

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

  /** Looks for the token of a Discord bot that starts here: id, time and signature. */
  static void findBot(CharacterSet set, String text, int from, int at, int to, Spans found) {
    if (at + LEAST_BOT > to
        || Edges.indexOf(text, '.', at + 23, at + 29) < 0
        || !Edges.begins(text, from, at)) {
      return;
    }
    int id = found.runEnd(set, text, at, to);
    if (id - at < 23 || id - at > 28 || id == to || text.charAt(id) != '.') {
      return;
    }
    int time = found.runEnd(set, text, id + 1, to);
    if (time - id - 1 < 5 || time - id - 1 > 7 || time == to || text.charAt(time) != '.') {
      return;
    }
    int end = found.runEnd(set, text, time + 1, to);
    if (end - time > 25) {
      found.add(at, end);
    }
  }

  private JwtRule() {}
}
