/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.Map;

/** A value that a source gave, parsed. */
record Resolved(Object value, Origin origin, String name) {

  // A value is stored under the key of the setting that parsed it.
  @SuppressWarnings("unchecked")
  <T> T as(Setting<T> setting) {
    return (T) value;
  }

  static <T> SettingValue value(Map<String, Resolved> resolved, Setting<T> setting) {
    Resolved found = resolved.get(setting.key());
    return found == null
        ? new SettingValue(setting.type().text(setting.fallback()), Origin.DEFAULT.of(""))
        : new SettingValue(setting.type().text(found.as(setting)), found.origin.of(found.name));
  }
}
