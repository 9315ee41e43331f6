/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which classes the user has named in a setting, each with {@code *} for one part of a name. */
final class NamedBySetting {
  private final List<String[]> patterns = new ArrayList<>();
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
    for (String item : items) {
      int end = item.lastIndexOf('.', item.indexOf('(') < 0 ? item.length() : item.indexOf('('));
      if (end > 0) {
        patterns.add(item.substring(0, end).split("\\.", -1));
        wanting.add(woven);
      }
    }
  }

  /** The items by which an instrumentation finds its types. */
  List<String> itemsOf(Woven woven) {
    return byWoven.getOrDefault(woven, List.of());
  }

  /** Who wants the class; null for nobody. */
  @Nullable List<Woven> wanting(String internalName) {
    for (int i = 0; i < patterns.size(); i++) {
      if (matches(patterns.get(i), internalName)) {
        return wanting.get(i);
      }
    }
    return null;
  }

  private static boolean matches(String[] pattern, String name) {
    int start = 0;
    for (int i = 0; i < pattern.length; i++) {
      int end = i == pattern.length - 1 ? name.length() : name.indexOf('/', start);
      if (end < 0 || !partMatches(pattern[i], name, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean partMatches(String part, String name, int start, int end) {
    if (part.equals("*")) {
      return name.indexOf('/', start) < 0 || name.indexOf('/', start) >= end;
    }
    return end - start == part.length() && name.startsWith(part, start);
  }
}
