/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Where secrets start in the values of options, by the kinds of {@link CommandTable}. */
final class ArgumentValues {
  private static final String[] HARMLESS_NAMES = {
    "username", "user", "login", "name", "role_id", "email", "host", "port", "url", "region", "type"
  };

  /** Where the secret starts in a value of this kind. */
  static int secret(char kind, String text, int from, int to) {
    char sign =
        switch (kind) {
          case ':', '%', ',', '/', '=' -> kind;
          default -> 0;
        };
    if (sign == 0) {
      boolean elsewhere =
          text.startsWith("env:", from)
              || text.startsWith("file:", from)
              || text.startsWith("id=", from);
      return elsewhere || Harmless.is(text, from, to) ? to : behindPass(text, from, to);
    }
    int at = Edges.indexOf(text, sign, from, to);
    if (sign == '=' && at > 0 && isHarmlessName(text, from, at)) {
      return to;
    }
    return at < 0 || at + 1 == to || Harmless.is(text, at + 1, to) ? to : at + 1;
  }

  /** What stands beside secrets where all names are free. */
  private static boolean isHarmlessName(String text, int from, int to) {
    for (String name : HARMLESS_NAMES) {
      if (to - from == name.length() && text.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  private static int behindPass(String text, int from, int to) {
    return text.startsWith("pass:", from) && from + 5 < to ? from + 5 : from;
  }

  /** Whether an address with its ports, which some programs take behind the option of others. */
  static boolean isPorts(String text, int from, int to) {
    boolean colon = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '.') {
        colon |= c == ':';
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return colon;
  }

  private ArgumentValues() {}
}
