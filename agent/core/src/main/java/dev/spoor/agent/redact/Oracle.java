/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** {@code jdbc:oracle:thin:user/password@host}. */
final class Oracle {
  private static final int LONGEST = 256;

  static boolean isBefore(String text, int from, int colon) {
    return (colon - 11 >= from && text.startsWith("oracle:thin", colon - 11))
        || (colon - 10 >= from && text.startsWith("oracle:oci", colon - 10));
  }

  static void find(String text, int from, int to, Spans found) {
    int limit = Math.min(to, from + LONGEST);
    int slash = Edges.indexOf(text, '/', from, limit);
    int at = slash < 0 ? -1 : Edges.indexOf(text, '@', slash, limit);
    if (at > slash + 1) {
      found.add(slash + 1, at);
      found.solid(at);
    }
  }

  private Oracle() {}
}
