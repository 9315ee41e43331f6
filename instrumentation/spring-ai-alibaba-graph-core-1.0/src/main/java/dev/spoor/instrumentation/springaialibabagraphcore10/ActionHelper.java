/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import dev.spoor.instrumentation.graphs.Loggers;
import org.jspecify.annotations.Nullable;

/** Takes note of adapted actions. */
public final class ActionHelper {

  public static void adapted(@Nullable Object action, @Nullable Object adapter) {
    Loggers.adapted(action, adapter);
  }

  private ActionHelper() {}
}
