/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.encode.Level;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The level of some of the events.
 *
 * @param name of the kind, logger or node; of a logger also what lies below it
 */
record LevelRule(Scope scope, String name, Level level) {
  static final Comparator<LevelRule> MOST_SPECIFIC_FIRST = LevelRule::bySpecificity;

  /** What the events have in common, in rising weight. */
  enum Scope {
    ALL("level"),
    KIND("level.kind."),
    LOGGER("level.logger."),
    NODE("level.node.");

    private final String prefix;

    Scope(String prefix) {
      this.prefix = prefix;
    }

    /** What stands before the name in a control line. */
    String prefix() {
      return prefix;
    }

    /** That of a control line with this key, or null. */
    static @Nullable Scope of(String key) {
      for (Scope scope : values()) {
        boolean named = key.length() > scope.prefix.length();
        if (key.startsWith(scope.prefix) && named != (scope == ALL)) {
          return scope;
        }
      }
      return null;
    }
  }

  boolean fits(String kind, String logger, @Nullable String node) {
    return switch (scope) {
      case ALL -> true;
      case KIND -> name.equals(kind);
      case LOGGER -> isAtOrBelow(logger);
      case NODE -> name.equals(node);
    };
  }

  private boolean isAtOrBelow(String logger) {
    return logger.startsWith(name)
        && (logger.length() == name.length() || isSeparator(logger.charAt(name.length())));
  }

  private static boolean isSeparator(char next) {
    return next == '.' || next == '$';
  }

  private static int bySpecificity(LevelRule one, LevelRule other) {
    int byScope = other.scope.compareTo(one.scope);
    return byScope != 0 ? byScope : Integer.compare(other.name.length(), one.name.length());
  }
}
