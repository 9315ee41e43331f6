/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

import java.util.ArrayList;
import java.util.List;

/** The settings that switch single instrumentations off: {@code SPOOR_<NAME>_ENABLED}. */
public final class Switches {

  /** One for each of the instrumentations, in their order. */
  public static List<Setting<Boolean>> of(List<String> instrumentations) {
    List<Setting<Boolean>> switches = new ArrayList<>(instrumentations.size());
    for (String instrumentation : instrumentations) {
      switches.add(of(instrumentation));
    }
    return switches;
  }

  public static Setting<Boolean> of(String instrumentation) {
    return Setting.flag(
        instrumentation + ".enabled", true, "Whether " + instrumentation + " is instrumented.");
  }

  private Switches() {}
}
