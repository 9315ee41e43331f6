/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** What options say of their values, attached to them or behind them. */
final class OptionRule {
  private static final int MOST_TOGETHER = 6;
  private static final int LONGEST = 40;
  private static final String[] LONG_OPTIONS = {
    "-password", "-passwd", "-pass", "-token", "-secret", "-pwd"
  };

  private final KeyRule keys;
  private final Programs programs;

  OptionRule(KeyRule keys, Programs programs) {
    this.keys = keys;
    this.programs = programs;
  }

  /** What the row says of an option; nothing where it does not know it. */
  long option(int state, String text, int from, int to) {
    int row = ArgumentState.row(state);
    if (row == 0 || isLong(text, from, to)) {
      return announced(state, text, from, to);
    }
    for (String option : programs.row(row).options) {
      int length = option.length() - 1;
      char kind = option.charAt(length);
      if (text.regionMatches(from, option, 0, length) && from + length <= to) {
        long step = known(state, text, from, to, length, kind);
        if (step != 0) {
          return step;
        }
      } else if (length == 2
          && "+!".indexOf(kind) < 0
          && isCluster(text, from, to, option.charAt(1))) {
        return ArgumentState.answer(ArgumentState.with(state, kind), to);
      } else if (length == 2 && kind == ':') {
        int value = inCluster(text, from, to, option.charAt(1));
        if (value > 0) {
          return ArgumentState.answer(state, ArgumentValues.secret(kind, text, value, to));
        }
      }
    }
    return announced(state, text, from, to);
  }

  /**
   * {@code -sSume:word}: where the value starts that the last of short options together has, or 0.
   */
  private static int inCluster(String text, int from, int to, char last) {
    for (int i = from + 1; i < to && i <= from + MOST_TOGETHER; i++) {
      char c = text.charAt(i);
      if (c == last && i > from + 1) {
        return Edges.indexOf(text, ':', i + 1, to) > 0 ? i + 1 : 0;
      }
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code -password} is no {@code -p} with something attached. */
  private static boolean isLong(String text, int from, int to) {
    for (String option : LONG_OPTIONS) {
      if (to - from == option.length() && text.startsWith(option, from)) {
        return true;
      }
    }
    return false;
  }

  private static long known(int state, String text, int from, int to, int length, char kind) {
    int end = from + length;
    if (kind == '#') {
      return end == to ? ArgumentState.answer(ArgumentState.count(state), to) : 0;
    }
    if (end == to) {
      return kind == '+'
          ? ArgumentState.answer(state, to)
          : ArgumentState.answer(ArgumentState.with(state, kind == '!' ? '*' : kind), to);
    }
    char next = text.charAt(end);
    boolean attached = length == 2 || kind == '+' || text.charAt(end - 1) == ':';
    if (next == ':' && (text.startsWith("env", end + 1) || text.startsWith("file", end + 1))) {
      return ArgumentState.answer(ArgumentState.with(state, ArgumentState.ELSEWHERE), to);
    }
    if (next == '=' || next == ':') {
      return ArgumentState.answer(state, ArgumentValues.secret(kind, text, end + 1, to));
    }
    return attached && kind != '$' && kind != '!'
        ? ArgumentState.answer(state, ArgumentValues.secret(kind, text, end, to))
        : 0;
  }

  /** {@code -sSu}: short options together, the last of which takes a value. */
  private static boolean isCluster(String text, int from, int to, char last) {
    if (to - from < 3 || to - from > MOST_TOGETHER + 1 || text.charAt(to - 1) != last) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** What the option's own name says of the next argument. */
  private long announced(int state, String text, int from, int to) {
    if (text.charAt(from) != '-' || to - from > LONGEST) {
      return 0;
    }
    if (text.startsWith("--from-literal", from) && to - from == 14) {
      return ArgumentState.answer(ArgumentState.with(state, '='), to);
    }
    boolean signed = Edges.indexOf(text, '=', from, to) >= 0;
    boolean secret = !signed && keys.judge(text, from, to) != Verdict.OPEN;
    return secret ? ArgumentState.answer(ArgumentState.with(state, '*'), to) : 0;
  }

  /** {@code --from-literal=name=secret}. */
  static int generic(String text, int from, int to) {
    if (text.startsWith("--from-literal=", from)) {
      return ArgumentValues.secret('=', text, from + 15, to);
    }
    int pass = Edges.indexOf(text, "=pass:", from, to);
    return pass < 0 ? to : pass + 6;
  }
}
