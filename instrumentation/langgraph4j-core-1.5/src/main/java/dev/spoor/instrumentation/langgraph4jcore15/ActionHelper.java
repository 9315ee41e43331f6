/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.WeakIdentityMap;
import org.jspecify.annotations.Nullable;

/** Knows the class that stands behind an adapted action. */
public final class ActionHelper {
  private static final String LAMBDA = "$$Lambda";
  private static final WeakIdentityMap<String> LOGGERS = new WeakIdentityMap<>();

  public static void adapted(@Nullable Object action, @Nullable Object adapter) {
    if (action != null && adapter != null && action != adapter) {
      LOGGERS.put(adapter, logger(action));
    }
  }

  /** The action's class, or of a lambda the class that declares it. */
  static String logger(Object action) {
    String known = LOGGERS.get(action);
    if (known != null) {
      return known;
    }
    String name = action.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  private ActionHelper() {}
}
