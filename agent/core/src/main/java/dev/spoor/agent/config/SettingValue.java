/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import org.jspecify.annotations.Nullable;

/**
 * A setting in force, for people to read.
 *
 * @param value as a user would write it
 * @param origin the place that it came from
 */
public record SettingValue(String value, String origin) {

  // What is given for a setting has been parsed by it.
  @SuppressWarnings("unchecked")
  static <T> SettingValue of(Setting<T> setting, @Nullable Given given) {
    return given == null || given.value() == null
        ? new SettingValue(setting.type().text(setting.fallback()), Origin.DEFAULT.of(""))
        : new SettingValue(setting.type().text((T) given.value()), given.where());
  }
}
