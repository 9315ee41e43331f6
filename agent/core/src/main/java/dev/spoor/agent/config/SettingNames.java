/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names by which settings are known. */
final class SettingNames {
  private final List<Setting<?>> declared;
  private final Map<String, Setting<?>> byKey = new HashMap<>();
  private final Map<String, Setting<?>> byEnvironmentName = new HashMap<>();

  SettingNames(List<Setting<?>> declared) {
    this.declared = declared;
    for (Setting<?> setting : declared) {
      byKey.put(setting.key(), setting);
      byEnvironmentName.put(setting.environmentName(), setting);
    }
  }

  List<Setting<?>> declared() {
    return declared;
  }

  @Nullable Setting<?> find(Origin origin, String name) {
    return origin == Origin.ENVIRONMENT
        ? byEnvironmentName.get(name)
        : byKey.get(withoutPrefix(name));
  }

  boolean isFlag(String key) {
    Setting<?> setting = byKey.get(withoutPrefix(key));
    return setting != null && setting.type() instanceof FlagType;
  }

  /** The setting of which the name is nearest, spelt as that source spells names. */
  String nearest(Origin origin, String wrong) {
    String[] keys = new String[declared.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = plain(declared.get(i).key());
    }
    String nearest = Nearest.of(plain(wrong), keys);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(nearest)) {
        return spelt(origin, declared.get(i));
      }
    }
    return Settings.CONFIG_FILE.key();
  }

  boolean isLikely(String wrong, String candidate) {
    return Nearest.isLikely(plain(wrong), plain(candidate));
  }

  private static String spelt(Origin origin, Setting<?> setting) {
    return switch (origin) {
      case ENVIRONMENT, COMMON_NAME -> setting.environmentName();
      case SYSTEM_PROPERTY -> setting.property();
      default -> setting.key();
    };
  }

  private static String withoutPrefix(String name) {
    return name.startsWith(SettingSources.PROPERTY_PREFIX)
        ? name.substring(SettingSources.PROPERTY_PREFIX.length())
        : name;
  }

  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.');
    return withoutPrefix(plain);
  }
}
