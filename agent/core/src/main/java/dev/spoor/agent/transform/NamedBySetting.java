/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Recorder;
import dev.spoor.instrumentation.spi.MethodPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which classes the user has named in a setting, each with {@code *} for one part of a name. */
final class NamedBySetting {
  private final List<MethodPattern> patterns = new ArrayList<>();
  private final List<List<Woven>> wanting = new ArrayList<>();
  private final Map<Woven, List<String>> byWoven = new HashMap<>();

  /**
   * @param values the items of each setting that the index knows
   */
  NamedBySetting(NameIndex index, Map<String, List<String>> values) {
    for (Map.Entry<String, List<Woven>> entry : index.settings().entrySet()) {
      add(entry.getValue(), values.getOrDefault(entry.getKey(), List.of()));
    }
  }

  private void add(List<Woven> woven, List<String> items) {
    for (Woven each : woven) {
      byWoven.put(each, items);
    }
    StringBuilder refused = new StringBuilder();
    for (String item : items) {
      MethodPattern pattern = MethodPattern.of(item);
      if (pattern == null) {
        refused.append(refused.length() == 0 ? "\"" : ", \"").append(item).append('"');
      } else {
        patterns.add(pattern);
        wanting.add(woven);
      }
    }
    if (refused.length() > 0) {
      refuse(refused.toString());
    }
  }

  private static void refuse(String items) {
    Recorder recorder = Operations.recorder();
    if (recorder != null) {
      recorder.warn(
          "methods",
          items
              + " in SPOOR_METHODS names no methods and is ignored; write com.acme.Planner.plan or"
              + " com.acme.tools.*.run(args).");
    }
  }

  /** The items that name nothing of what has been woven. */
  List<String> inVain(Applied applied) {
    List<String> inVain = new ArrayList<>();
    for (Map.Entry<Woven, List<String>> entry : byWoven.entrySet()) {
      Woven woven = entry.getKey();
      for (String item : entry.getValue()) {
        MethodPattern pattern = MethodPattern.of(item);
        if (pattern != null && !woven.off() && !names(pattern, applied.hooksOf(woven.library()))) {
          inVain.add(item);
        }
      }
    }
    return inVain;
  }

  private static boolean names(MethodPattern pattern, Collection<String> hooks) {
    for (String hook : hooks) {
      int dot = hook.lastIndexOf('.');
      if (pattern.matchesType(hook.substring(0, dot), '.')
          && pattern.matchesMethod(hook.substring(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The items by which an instrumentation finds its types. */
  List<String> itemsOf(Woven woven) {
    return byWoven.getOrDefault(woven, List.of());
  }

  /** Who wants the class; null for nobody. */
  @Nullable List<Woven> wanting(String internalName) {
    for (int i = 0; i < patterns.size(); i++) {
      if (patterns.get(i).matchesType(internalName, '/')) {
        return wanting.get(i);
      }
    }
    return null;
  }
}
