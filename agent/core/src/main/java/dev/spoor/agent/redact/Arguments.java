/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * Reads argument vectors, one argument after the other. What it knows between two of them is a
 * number: {@link #START} before the first, then what {@link #state} answers.
 */
public final class Arguments {
  /** Before the first argument. */
  public static final int START = 0;

  private static final int ROW = 0x3ff;
  private static final int KIND_SHIFT = 10;

  /** Behind the first of two, which is a secret key. */
  public static final int BEHIND_KEY = 'k' << KIND_SHIFT;

  private static final int PLACE_SHIFT = 18;
  private static final int MOST_PLACES = 15;
  private static final int SETTING = 1 << 22;
  private static final int SECRET_SETTING = 1 << 23;
  private static final int ALL_SETTINGS = 1 << 24;
  private static final int LONGEST_OPTION = 40;
  private static final String[] SETTERS = {"set", "config", "config:set", "configure"};
  private static final String[] HARMLESS_NAMES = {
    "username", "user", "login", "name", "role_id", "email", "host", "port", "url", "region", "type"
  };
  private static final String[] LONG_OPTIONS = {
    "-password", "-passwd", "-pass", "-token", "-secret", "-pwd"
  };
  private static final String[] SECRET_PARTS = {
    "token", "password", "passwd", "secret", "apikey", "http-basic"
  };

  private final KeyRule keys;

  Arguments(KeyRule keys) {
    this.keys = keys;
  }

  /** The kind of a value that says where the secret is. */
  private static final char ELSEWHERE = 'e';

  /** The kind of a value behind a header's name, or a scheme. */
  private static final char CREDENTIAL = 'h';

  /** What is known behind this argument, in the low half; where its secret starts, in the high. */
  private static long answer(int state, int secretFrom) {
    return (long) secretFrom << 32 | state;
  }

  /** Where in its argument the secret starts; at its end where there is none. */
  public static int secretFrom(long step) {
    return (int) (step >> 32);
  }

  /** What is known behind the argument. */
  public static int state(long step) {
    return (int) step;
  }

  /** What the next argument is; where no program is known, what the caller says. */
  public static Place placeOf(int state, Place other) {
    return isScript(state) ? Place.SCRIPT : (state & ROW) != 0 ? Place.ARGUMENT : other;
  }

  /** Whether the next argument is a script. */
  static boolean isScript(int state) {
    return kind(state) == '$';
  }

  private static int kind(int state) {
    return state >> KIND_SHIFT & 0xff;
  }

  private static int with(int state, char kind) {
    return (state & ~(0xff << KIND_SHIFT)) | kind << KIND_SHIFT;
  }

  /** Reads an argument, given what is known before it. */
  public long next(int before, String text, int from, int to) {
    int kind = kind(before);
    int state = with(before, (char) 0);
    if (from == to) {
      return answer(state, to);
    }
    boolean option = text.charAt(from) == '-' && to - from > 1;
    if (kind == '$') {
      return word(START, text, from, to);
    }
    if (before == BEHIND_KEY) {
      boolean key = keys.judge(text, from, to) != Verdict.OPEN;
      return answer(START, key || Harmless.is(text, from, to) ? to : from);
    }
    if (kind == ELSEWHERE) {
      return answer(state, to);
    }
    if (kind == CREDENTIAL && Harmless.isScheme(text, from, to)) {
      return answer(before, to);
    }
    boolean setting = (state & SETTING) != 0 && kind == '*' && Keys.isToken(text, from, to);
    if (kind != 0 && !(option && kind == '*') && !(setting && isSecretSetting(text, from, to))) {
      return answer(state, isPorts(text, from, to) ? to : secret((char) kind, text, from, to));
    }
    if (option || text.charAt(from) == '/') {
      long step = option(state, text, from, to);
      if (option && step == 0 && announcesCredential(text, from, to)) {
        return answer(with(state, CREDENTIAL), to);
      }
      if (step != 0 || option) {
        return step != 0 ? step : answer(state, generic(text, from, to));
      }
    }
    boolean switched = text.charAt(from) == '/' && Edges.indexOf(text, ':', from, to) > 0;
    return switched && !text.startsWith("//", from)
        ? answer(state, to)
        : word(state, text, from, to);
  }

  /** Where the secret starts in a value of this kind. */
  private static int secret(char kind, String text, int from, int to) {
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

  private static boolean isPorts(String text, int from, int to) {
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

  /** What the row says of an option; nothing where it does not know it. */
  private long option(int state, String text, int from, int to) {
    int row = state & ROW;
    if (row == 0 || isLong(text, from, to)) {
      return announced(state, text, from, to);
    }
    for (String option : Programs.ROWS[row - 1].options) {
      int length = option.length() - 1;
      char kind = option.charAt(length);
      if (text.regionMatches(from, option, 0, length) && from + length <= to) {
        long step = known(state, text, from, to, length, kind);
        if (step != 0) {
          return step;
        }
      } else if (length == 2 && kind != '+' && isCluster(text, from, to, option.charAt(1))) {
        return answer(with(state, kind), to);
      }
    }
    return announced(state, text, from, to);
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
      return end == to ? answer(count(state), to) : 0;
    }
    if (end == to) {
      return kind == '+' ? answer(state, to) : answer(with(state, kind), to);
    }
    char next = text.charAt(end);
    boolean attached = length == 2 || kind == '+' || text.charAt(end - 1) == ':';
    if (next == ':' && (text.startsWith("env", end + 1) || text.startsWith("file", end + 1))) {
      return answer(with(state, ELSEWHERE), to);
    }
    if (next == '=' || next == ':') {
      return answer(state, secret(kind, text, end + 1, to));
    }
    return attached && kind != '$' ? answer(state, secret(kind, text, end, to)) : 0;
  }

  /** {@code -sSu}: short options together, the last of which takes a value. */
  private static boolean isCluster(String text, int from, int to, char last) {
    if (to - from < 3 || to - from > 7 || text.charAt(to - 1) != last) {
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
    if (text.charAt(from) != '-' || to - from > LONGEST_OPTION) {
      return 0;
    }
    if (text.startsWith("--from-literal", from) && to - from == 14) {
      return answer(with(state, '='), to);
    }
    boolean signed = Edges.indexOf(text, '=', from, to) >= 0;
    boolean secret = !signed && keys.judge(text, from, to) != Verdict.OPEN;
    return secret ? answer(with(state, '*'), to) : 0;
  }

  /** {@code --from-literal=name=secret}. */
  private static int generic(String text, int from, int to) {
    if (text.startsWith("--from-literal=", from)) {
      return secret('=', text, from + 15, to);
    }
    int pass = Edges.indexOf(text, "=pass:", from, to);
    return pass < 0 ? to : pass + 6;
  }

  /** An argument that is no option: a program, a part of it, or one of its places. */
  private long word(int state, String text, int from, int to) {
    if (announcesCredential(text, from, to)) {
      return answer(with(state, CREDENTIAL), to);
    }
    if (text.startsWith("pass:", from)) {
      return answer(state, from + 5);
    }
    int row = row(state & ROW, text, from, to);
    if (row != (state & ROW)) {
      return answer(row, to);
    }
    if ((state & SECRET_SETTING) != 0) {
      return answer((state & ALL_SETTINGS) != 0 ? state : state & ~SECRET_SETTING, from);
    }
    if (row > 0 && announcesPlace(Programs.ROWS[row - 1], text, from, to) > 0) {
      char kind = (char) announcesPlace(Programs.ROWS[row - 1], text, from, to);
      return answer(with(state, kind), to);
    }
    int counted = count(state);
    if (row > 0 && Programs.ROWS[row - 1].place > 0) {
      return place(counted, Programs.ROWS[row - 1], text, from, to);
    }
    return setting(counted, text, from, to);
  }

  /** A header's name with its colon, or a scheme, where a line was cut at its blanks. */
  private boolean announcesCredential(String text, int from, int to) {
    if (text.charAt(to - 1) != ':') {
      return text.regionMatches(true, from, "bearer", 0, 6) && to - from == 6;
    }
    int start = Math.max(from, to - LONGEST_OPTION);
    for (int i = to - 2; i >= start; i--) {
      char c = text.charAt(i);
      if (!Edges.isWord(c) && c != '-' && c != '_') {
        start = i + 1;
      }
    }
    return start < to - 1 && keys.judge(text, start, to - 1) != Verdict.OPEN;
  }

  private static int count(int state) {
    int place = Math.min(MOST_PLACES, (state >> PLACE_SHIFT & MOST_PLACES) + 1);
    return (state & ~(MOST_PLACES << PLACE_SHIFT)) | place << PLACE_SHIFT;
  }

  private static long place(int state, CommandRow row, String text, int from, int to) {
    int place = state >> PLACE_SHIFT & MOST_PLACES;
    boolean here = row.placeKind == '=' ? place >= row.place : place == row.place;
    boolean pair = row.placeKind == '*' && Edges.indexOf(text, '=', from, to) > 0;
    return answer(state, here && !pair ? secret(row.placeKind, text, from, to) : to);
  }

  /** Words that rows have among their options: {@code identified by}. */
  private static int announcesPlace(CommandRow row, String text, int from, int to) {
    for (String option : row.options) {
      int length = option.length() - 1;
      if (option.charAt(0) != '-'
          && length == to - from
          && text.regionMatches(from, option, 0, length)) {
        return option.charAt(length);
      }
    }
    return 0;
  }

  /** {@code configure set aws_secret_access_key x}. */
  private long setting(int state, String text, int from, int to) {
    for (String setter : SETTERS) {
      if (to - from == setter.length() && text.startsWith(setter, from)) {
        return answer(state | SETTING, to);
      }
    }
    boolean signed = Edges.indexOf(text, '=', from, to) >= 0;
    if ((state & SETTING) == 0 || signed || !isSecretSetting(text, from, to)) {
      return answer(state, to);
    }
    boolean all = Edges.indexOf(text, "http-basic", from, to) >= 0;
    return answer(state | SECRET_SETTING | (all ? ALL_SETTINGS : 0), to);
  }

  private boolean isSecretSetting(String text, int from, int to) {
    if (keys.judge(text, from, to) != Verdict.OPEN) {
      return true;
    }
    for (String part : SECRET_PARTS) {
      if (Edges.indexOf(text, part, from, to) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the name of a program that has a row. */
  boolean knows(String text, int from, int to) {
    return row(0, text, from, to) != 0;
  }

  /** The row in force behind this word: that of a program, or of the part of one. */
  private int row(int known, String text, int from, int to) {
    if (known > 0) {
      CommandRow now = Programs.ROWS[known - 1];
      for (int i = 0; i < Programs.ROWS.length && now.part.isEmpty(); i++) {
        if (Programs.ROWS[i].isAbout(text, from, to) && Programs.ROWS[i].isOf(now)) {
          return i + 1;
        }
      }
      if (!now.carries) {
        return known;
      }
    }
    int start = from;
    for (int i = from; i < to; i++) {
      start = text.charAt(i) == '/' || text.charAt(i) == '\\' ? i + 1 : start;
    }
    int end = to - start > 4 && text.startsWith(".exe", to - 4) ? to - 4 : to;
    char letter = start < to ? text.charAt(start) : 0;
    for (int i : Programs.startingWith(letter)) {
      if (Programs.ROWS[i].isOf(text, start, end)) {
        return i + 1;
      }
    }
    return known;
  }
}
