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

  static SettingValue of(Setting<?> setting, @Nullable Given given) {
    return given == null || given.value() == null
        ? new SettingValue(ValueText.of(setting.fallback()), Origin.DEFAULT.of(""))
        : new SettingValue(ValueText.of(given.value()), given.where());
  }
}
