/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.control.LevelRule.Scope;
import dev.spoor.agent.encode.Level;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A control line taken apart: {@code level.SCOPE.NAME=LEVEL for TIME}.
 *
 * @param time the text behind {@code for}, empty where there is none
 */
record LineParts(String key, String level, String time, String text) {
  static final String FOR = " for ";
  static final Setting<Level> LEVEL =
      Setting.choice("level", Level.class, Level.INFO, "")
          .withAlias("warning", "warn")
          .withAlias("critical", "fatal");
  static final Setting<Duration> TIME = Setting.duration("time", "10m", "");

  static LineParts of(String line) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? line : line.substring(0, equals);
    String value = equals < 0 ? "" : line.substring(equals + 1);
    int end = value.toLowerCase(Locale.ROOT).indexOf(FOR);
    String level = end < 0 ? value : value.substring(0, end);
    String time = end < 0 ? "" : value.substring(end + FOR.length());
    return new LineParts(key.strip(), level.strip(), time.strip(), line);
  }

  /** The line, or null where a part of it is wrong. */
  @Nullable ControlLine line() {
    Level parsedLevel = LEVEL.parse(level);
    Duration parsedTime = time.isEmpty() ? null : TIME.parse(time);
    Scope scope = Scope.of(key);
    if (scope == null || parsedLevel == null || (parsedTime == null && !time.isEmpty())) {
      return null;
    }
    String name = key.substring(scope.prefix().length());
    return scope == Scope.KIND && !Kinds.isOne(name)
        ? null
        : new ControlLine(new LevelRule(scope, name, parsedLevel), parsedTime, text);
  }
}
