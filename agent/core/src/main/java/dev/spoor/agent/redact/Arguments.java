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

  /** Behind the first of two, which is a secret key. */
  public static final int BEHIND_KEY = ArgumentState.with(START, ArgumentState.OF_KEY);

  private final KeyRule keys;
  private final Programs programs = new Programs();
  private final OptionRule options;
  private final SettingRule settings;
  private final CredentialRule credentials;
  private final PlaceRule places;

  Arguments(KeyRule keys) {
    this.keys = keys;
    this.options = new OptionRule(keys, programs);
    this.settings = new SettingRule(keys);
    this.credentials = new CredentialRule(keys);
    this.places = new PlaceRule(programs, settings, credentials);
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
    return isScript(state) ? Place.SCRIPT : ArgumentState.row(state) != 0 ? Place.ARGUMENT : other;
  }

  /** Whether the next argument is a script. */
  static boolean isScript(int state) {
    return ArgumentState.kind(state) == '$';
  }

  /** Reads an argument, given what is known before it. */
  public long next(int before, String text, int from, int to) {
    int state = ArgumentState.with(before, (char) 0);
    if (from == to) {
      return ArgumentState.answer(state, to);
    }
    if (isScript(before)) {
      return places.word(START, text, from, to);
    }
    int kind = ArgumentState.kind(before);
    if (kind != 0 && !isAnother(before, text, from, to)) {
      return ArgumentState.answer(behind(before, text, from, to), secret(before, text, from, to));
    }
    boolean option = isOption(text, from, to);
    if (option || text.charAt(from) == '/') {
      long step = options.option(state, text, from, to);
      if (option && step == 0 && credentials.isAnnounced(text, from, to)) {
        return ArgumentState.answer(ArgumentState.with(state, ArgumentState.CREDENTIAL), to);
      }
      if (step != 0 || option) {
        return step != 0 ? step : ArgumentState.answer(state, OptionRule.generic(text, from, to));
      }
    }
    boolean switched = text.charAt(from) == '/' && Edges.indexOf(text, ':', from, to) > 0;
    return switched && !text.startsWith("//", from)
        ? ArgumentState.answer(state, to)
        : places.word(state, text, from, to);
  }

  private static boolean isOption(String text, int from, int to) {
    return text.charAt(from) == '-' && to - from > 1;
  }

  /** Whether this is not the value that was announced, but an option, or the name of a setting. */
  private boolean isAnother(int before, String text, int from, int to) {
    if (ArgumentState.kind(before) != '*') {
      return false;
    }
    return isOption(text, from, to)
        || (ArgumentState.is(before, ArgumentState.SETTING)
            && Keys.isToken(text, from, to)
            && settings.isSecret(text, from, to));
  }

  /** What is known behind a value that was announced. */
  private static int behind(int before, String text, int from, int to) {
    boolean scheme = ArgumentState.kind(before) == ArgumentState.CREDENTIAL;
    boolean same = scheme && Harmless.isScheme(text, from, to);
    return same ? before : ArgumentState.with(before, (char) 0);
  }

  /** Where the secret starts in a value that was announced. */
  private int secret(int before, String text, int from, int to) {
    char kind = (char) ArgumentState.kind(before);
    if (before == BEHIND_KEY) {
      return keys.isPlainKey(text, from, to) || Harmless.is(text, from, to) ? to : from;
    }
    boolean scheme = kind == ArgumentState.CREDENTIAL && Harmless.isScheme(text, from, to);
    boolean open = kind == ArgumentState.ELSEWHERE || scheme;
    return open || ArgumentValues.isPorts(text, from, to)
        ? to
        : ArgumentValues.secret(kind, text, from, to);
  }

  /** Whether this is the name of a program that has a row. */
  boolean knows(String text, int from, int to) {
    return programs.knows(text, from, to);
  }
}
