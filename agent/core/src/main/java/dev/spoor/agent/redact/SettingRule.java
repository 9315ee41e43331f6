/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact;

/**
 * {@code configure set aws_secret_access_key x}: the name of a setting, and its value behind it.
 */
final class SettingRule {
  private static final String[] SETTERS = {"set", "config", "config:set", "configure"};
  private static final String[] SECRET_PARTS = {
    "token", "password", "passwd", "secret", "apikey", "http-basic"
  };

  private final KeyRule keys;

  SettingRule(KeyRule keys) {
    this.keys = keys;
  }

  /** Reads a word that may set something, or be the name of what is set. */
  long setting(int state, String text, int from, int to) {
    for (String setter : SETTERS) {
      if (to - from == setter.length() && text.startsWith(setter, from)) {
        return ArgumentState.answer(state | ArgumentState.SETTING, to);
      }
    }
    boolean signed = Edges.indexOf(text, '=', from, to) >= 0;
    if (!ArgumentState.is(state, ArgumentState.SETTING) || signed || !isSecret(text, from, to)) {
      return ArgumentState.answer(state, to);
    }
    boolean all = Edges.indexOf(text, "http-basic", from, to) >= 0;
    return ArgumentState.answer(
        state | ArgumentState.SECRET_SETTING | (all ? ArgumentState.ALL_SETTINGS : 0), to);
  }

  boolean isSecret(String text, int from, int to) {
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
}
