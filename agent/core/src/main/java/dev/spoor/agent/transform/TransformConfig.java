/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.agent.config.Setting;
import dev.spoor.agent.config.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is woven at all.
 *
 * @param enabled whether the agent does anything
 * @param methods the application's own methods to log, as patterns
 * @param switchedOff the instrumentations that are not to be used
 */
public record TransformConfig(boolean enabled, List<String> methods, Set<String> switchedOff) {
  static final Setting<Boolean> ENABLED =
      Setting.flag("enabled", true, "Whether Spoor does anything; `false` weaves nothing.")
          .withCommonNames("LOGGING_ENABLED");
  static final Setting<List<String>> METHODS =
      Setting.list(
          "methods",
          List.of(),
          "Methods of the application to log: `com.acme.Planner.plan`, `com.acme.tools.*.run(args)`; "
              + "`*` stands for one part of a name, `(args)` logs the arguments.");

  /** The settings that are the same in every jar. */
  public static final List<Setting<?>> SETTINGS = List.of(ENABLED, METHODS);

  /** The switches of the instrumentations in this jar. */
  static List<Setting<?>> switches(NameIndex index) {
    List<Setting<?>> switches = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Woven woven : index.all()) {
      if (seen.add(woven.library())) {
        switches.add(switchOf(woven));
      }
    }
    return switches;
  }

  private static Setting<Boolean> switchOf(Woven woven) {
    return Setting.flag(
        woven.library() + ".enabled", true, "Whether " + woven.library() + " is instrumented.");
  }

  static TransformConfig from(Settings settings, NameIndex index) {
    Set<String> off = new TreeSet<>();
    for (Woven woven : index.all()) {
      if (!settings.get(switchOf(woven))) {
        off.add(woven.library());
      }
    }
    return new TransformConfig(settings.get(ENABLED), settings.get(METHODS), off);
  }

  /** Values of the settings by which instrumentations find their types. */
  Map<String, List<String>> bySetting() {
    return Map.of(METHODS.key(), methods);
  }
}
