/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The control lines in force, until their time is over. For one thread. */
final class ActiveLines {
  private final LevelRules usual;
  private final ControlListener listener;
  private final Map<String, Active> active = new LinkedHashMap<>();

  ActiveLines(LevelRules usual, ControlListener listener) {
    this.usual = usual;
    this.listener = listener;
  }

  private record Active(ControlLine line, boolean ends, long deadline) {
    boolean isOver(long nanoTime) {
      return ends && deadline - nanoTime <= 0;
    }
  }

  /** Puts these lines in the place of those before. */
  void replace(Map<String, ControlLine> lines, Duration age, long nanoTime) {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, Active> before : active.entrySet()) {
      if (!lines.containsKey(before.getKey())) {
        changes.add(before.getValue().line.text() + " is taken back");
      }
    }
    active.clear();
    for (Map.Entry<String, ControlLine> line : lines.entrySet()) {
      Duration left = line.getValue().left(age);
      if (left == null || left.compareTo(Duration.ZERO) > 0) {
        active.put(line.getKey(), active(line.getValue(), left, nanoTime));
        changes.add(line.getValue().text());
      } else {
        changes.add(line.getValue().text() + " was over before it was read");
      }
    }
    tell(changes);
  }

  private static Active active(ControlLine line, @Nullable Duration left, long nanoTime) {
    return new Active(line, left != null, left == null ? 0 : nanoTime + left.toNanos());
  }

  /** Takes back the lines of which the time is over. */
  void expire(long nanoTime) {
    List<String> changes = new ArrayList<>(0);
    Iterator<Active> all = active.values().iterator();
    while (all.hasNext()) {
      Active next = all.next();
      if (next.isOver(nanoTime)) {
        changes.add(next.line.text() + " is over");
        all.remove();
      }
    }
    tell(changes);
  }

  private void tell(List<String> changes) {
    if (!changes.isEmpty()) {
      List<LevelRule> rules = new ArrayList<>(active.size());
      for (Active line : active.values()) {
        rules.add(line.line.rule());
      }
      listener.levelsChanged(usual.with(rules), List.copyOf(changes));
    }
  }
}
