/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.control;

import dev.spoor.agent.config.Nearest;
import dev.spoor.agent.control.LevelRule.Scope;
import org.jspecify.annotations.Nullable;

/** The right control line that is nearest to a wrong one. */
final class LineCorrection {
  private static final String PLACEHOLDER = "NAME";
  private static final String ALL = Scope.ALL.prefix();

  static String of(LineParts wrong) {
    String level = wrong.level().isEmpty() ? null : LineParts.LEVEL.nearest(wrong.level());
    String time =
        wrong.time().isEmpty()
            ? ""
            : LineParts.FOR + or(LineParts.TIME.nearest(wrong.time()), "10m");
    return key(wrong.key()) + "=" + or(level, "debug") + time;
  }

  private static String key(String wrong) {
    int dot = wrong.indexOf('.');
    String head = dot < 0 ? wrong : wrong.substring(0, dot);
    if (Nearest.likely(head, ALL) == null) {
      return withoutHead(wrong, dot >= 0);
    }
    return dot < 0 ? ALL : scoped(wrong.substring(dot + 1));
  }

  private static String withoutHead(String wrong, boolean dotted) {
    String kind = Nearest.likely(wrong, Kinds.labels());
    if (kind != null) {
      return Scope.KIND.prefix() + kind;
    }
    return dotted ? Scope.LOGGER.prefix() + wrong : ALL;
  }

  private static String scoped(String rest) {
    int dot = rest.indexOf('.');
    String word = dot < 0 ? rest : rest.substring(0, dot);
    String name = dot < 0 ? "" : rest.substring(dot + 1);
    if (Nearest.likely(word, "kind") != null) {
      return Scope.KIND.prefix() + or(Nearest.of(name, Kinds.labels()), "");
    }
    if (Nearest.likely(word, "node") != null) {
      return Scope.NODE.prefix() + (name.isEmpty() ? PLACEHOLDER : name);
    }
    if (Nearest.likely(word, "logger") != null) {
      return Scope.LOGGER.prefix() + (name.isEmpty() ? PLACEHOLDER : name);
    }
    return withoutHead(rest, true);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }

  private LineCorrection() {}
}
