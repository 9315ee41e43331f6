/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.WeakIdentityMap;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.tool.definition.DefaultToolDefinition;

/** What tools are called. No callback and no definition of an application is asked for it. */
public final class ToolNames {
  /** Of callbacks that are not the library's own, which have no place for it. */
  private static final WeakIdentityMap<String> TOLD = new WeakIdentityMap<>();

  /** Takes note of what a callback has answered to somebody else. */
  public static void note(Object callback, @Nullable Object definition) {
    String name = of(definition);
    if (name != null && !name.equals(TOLD.get(callback))) {
      TOLD.put(callback, name);
    }
  }

  /** The name in a definition that is the library's own, a record; else null. */
  static @Nullable String of(@Nullable Object definition) {
    return definition instanceof DefaultToolDefinition known ? known.name() : null;
  }

  static @Nullable String told(Object callback) {
    return TOLD.get(callback);
  }

  private ToolNames() {}
}
