/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.WeakIdentityMap;
import org.jspecify.annotations.Nullable;

/** Knows the class that stands behind an action, adapted or not. */
public final class Loggers {
  private static final String LAMBDA = "$$Lambda";
  private static final WeakIdentityMap<String> ADAPTED = new WeakIdentityMap<>();

  /** Takes note of an adapter, behind which the action's own class would vanish. */
  public static void adapted(@Nullable Object action, @Nullable Object adapter) {
    if (action != null && adapter != null && action != adapter) {
      ADAPTED.put(adapter, of(action));
    }
  }

  /** The action's class, or of a lambda the class that declares it. */
  public static String of(Object action) {
    String known = ADAPTED.get(action);
    if (known != null) {
      return known;
    }
    String name = action.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }

  private Loggers() {}
}
