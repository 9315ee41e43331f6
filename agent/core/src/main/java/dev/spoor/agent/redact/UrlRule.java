/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** The user of a URL. What its query carries is found as pairs. */
final class UrlRule {
  private static final int LONGEST = 512;
  private static final int LONGEST_NAME = 20;

  static boolean begins(String text, int colon, int to) {
    return colon + 2 < to && text.charAt(colon + 1) == '/' && text.charAt(colon + 2) == '/';
  }

  /** Looks at the authority that starts here. */
  static void find(String text, int from, int to, Spans found) {
    int end = Math.min(to, from + LONGEST);
    int colon = -1;
    int at = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == 0x1b && Edges.afterAnsi(text, i, end) > i) {
        i = Edges.afterAnsi(text, i, end) - 1;
        continue;
      }
      if (c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>') {
        break;
      }
      if (c == '@') {
        at = i;
      } else if (c == ':' && colon < 0) {
        colon = i;
      } else if (endsAuthority(text, i, end) && (at >= 0 || !mayBePassword(text, from, colon, i))) {
        break;
      }
    }
    if (colon >= 0 && colon + 1 < at && Harmless.is(text, colon + 1, at)) {
      return;
    }
    if (at >= 0 && ((colon >= 0 && colon < at) || at - from >= LONGEST_NAME)) {
      found.add(from, at);
      found.solid(at);
    }
  }

  /** {@code user:password@tcp(host)}, as drivers of Go write it, at the letter behind the sign. */
  static void findDriver(String text, int from, int at, int to, Spans found) {
    boolean driver =
        text.startsWith("tcp(", at) || text.startsWith("unix(", at) || text.startsWith("udp(", at);
    int limit = Math.max(from, at - LONGEST);
    int colon = -1;
    for (int i = at - 2; driver && i >= limit; i--) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '"' || c == '\'' || c == '=') {
        break;
      }
      colon = c == ':' ? i : colon;
    }
    if (colon >= 0 && !Harmless.is(text, colon + 1, at - 1)) {
      found.add(colon + 1, at - 1);
    }
  }

  /** Behind a host there may also be properties: {@code ;user=app;password=x}. */
  private static boolean endsAuthority(String text, int at, int to) {
    char c = text.charAt(at);
    return c == '/' || c == '?' || c == '#' || (c == ';' && Pair.isAt(text, at + 1, to));
  }

  /** Whether what stands behind the colon is no port: a password may hold an unescaped slash. */
  private static boolean mayBePassword(String text, int from, int colon, int end) {
    if (colon < 0 || isAddress(text, from)) {
      return false;
    }
    for (int i = colon + 1; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the host is an IPv6 address, whose colons are its own. */
  private static boolean isAddress(String text, int from) {
    return text.charAt(from) == '[';
  }
}
