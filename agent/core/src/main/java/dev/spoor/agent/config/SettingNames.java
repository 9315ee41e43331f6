/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.List;
import java.util.Locale;

/** The names of the settings, as one looks for those that were meant by another. */
final class SettingNames {
  private final List<Setting<?>> declared;
  private final String[] plain;

  SettingNames(List<Setting<?>> declared) {
    this.declared = declared;
    this.plain = new String[declared.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(declared.get(i).key());
    }
  }

  /** The setting of which the name is nearest, spelt as that source spells names. */
  String nearest(Origin origin, String wrong) {
    String nearest = Nearest.of(plain(wrong), plain);
    for (int i = 0; i < plain.length; i++) {
      if (plain[i].equals(nearest)) {
        return spelt(origin, declared.get(i));
      }
    }
    return Settings.CONFIG_FILE.key();
  }

  static boolean isLikely(String wrong, String candidate) {
    return Nearest.isLikely(plain(wrong), plain(candidate));
  }

  private static String spelt(Origin origin, Setting<?> setting) {
    return switch (origin) {
      case ENVIRONMENT -> setting.environmentName();
      case SYSTEM_PROPERTY -> setting.property();
      default -> setting.key();
    };
  }

  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.');
    return plain.startsWith(SettingSources.PROPERTY_PREFIX)
        ? plain.substring(SettingSources.PROPERTY_PREFIX.length())
        : plain;
  }
}
