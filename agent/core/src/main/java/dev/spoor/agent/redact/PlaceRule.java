/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/** Arguments that are no options: programs, parts of them, and places. */
final class PlaceRule {
  private final Programs programs;
  private final SettingRule settings;
  private final CredentialRule credentials;

  PlaceRule(Programs programs, SettingRule settings, CredentialRule credentials) {
    this.programs = programs;
    this.settings = settings;
    this.credentials = credentials;
  }

  /** An argument that is no option: a program, a part of it, or one of its places. */
  long word(int state, String text, int from, int to) {
    if (credentials.isAnnounced(text, from, to)) {
      return ArgumentState.answer(ArgumentState.with(state, ArgumentState.CREDENTIAL), to);
    }
    if (text.startsWith("pass:", from)) {
      return ArgumentState.answer(state, from + 5);
    }
    int row = programs.behind(ArgumentState.row(state), text, from, to);
    if (row != ArgumentState.row(state)) {
      return ArgumentState.answer(row, to);
    }
    if (ArgumentState.is(state, ArgumentState.SECRET_SETTING)) {
      return ArgumentState.answer(
          ArgumentState.is(state, ArgumentState.ALL_SETTINGS)
              ? state
              : state & ~ArgumentState.SECRET_SETTING,
          from);
    }
    if (row > 0 && announcesPlace(programs.row(row), text, from, to) > 0) {
      char kind = (char) announcesPlace(programs.row(row), text, from, to);
      return ArgumentState.answer(ArgumentState.with(state, kind), to);
    }
    int counted = ArgumentState.count(state);
    if (row > 0 && programs.row(row).place > 0) {
      return place(counted, programs.row(row), text, from, to);
    }
    return settings.setting(counted, text, from, to);
  }

  private static long place(int state, CommandRow row, String text, int from, int to) {
    int place = ArgumentState.place(state);
    boolean here = row.placeKind == '=' ? place >= row.place : place == row.place;
    int sign = row.placeKind == '*' ? Edges.indexOf(text, '=', from, to) : -1;
    boolean pair = sign > 0 && sign + 1 < to && text.charAt(sign + 1) != '=';
    return ArgumentState.answer(
        state, here && !pair ? ArgumentValues.secret(row.placeKind, text, from, to) : to);
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
}
