/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.encode.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which level on events are written. Where several rules fit, a node's counts before a
 * logger's, the longest name of a logger before a shorter, a logger's before a kind's, and a kind's
 * before the one for all. Immutable.
 */
public final class LevelRules {
  private static final LevelRule[] NONE = {};

  private final int general;
  private final LevelRule[] overrides;

  private LevelRules(int general, LevelRule[] overrides) {
    this.general = general;
    this.overrides = overrides;
  }

  /** The same level for all. */
  public static LevelRules of(Level general) {
    return new LevelRules(general.ordinal(), NONE);
  }

  /** The same with these rules in addition. */
  LevelRules with(List<LevelRule> rules) {
    int all = general;
    List<LevelRule> sorted = new ArrayList<>(rules.size());
    for (LevelRule rule : rules) {
      if (rule.scope() == LevelRule.Scope.ALL) {
        all = rule.level().ordinal();
      } else {
        sorted.add(rule);
      }
    }
    sorted.sort(LevelRule.MOST_SPECIFIC_FIRST);
    return new LevelRules(all, sorted.toArray(NONE));
  }

  /**
   * Whether an event is written.
   *
   * @param kind the label of its kind
   * @param node the node that it belongs to, or that it is
   */
  public boolean enabled(String kind, String logger, @Nullable String node, Level level) {
    return overrides.length == 0
        ? level.ordinal() >= general
        : level.ordinal() >= threshold(kind, logger, node);
  }

  private int threshold(String kind, String logger, @Nullable String node) {
    for (LevelRule rule : overrides) {
      if (rule.fits(kind, logger, node)) {
        return rule.level().ordinal();
      }
    }
    return general;
  }
}
