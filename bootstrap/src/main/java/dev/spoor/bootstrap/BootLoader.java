/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import org.jspecify.annotations.Nullable;

/** Answers for this package in loaders that do not delegate to the boot loader. */
public final class BootLoader {
  private static final String PACKAGE = "dev.spoor.bootstrap.";

  /** The class of ours by that name, or null where it is none of ours. */
  public static @Nullable Class<?> find(@Nullable String name) {
    if (name == null || !name.startsWith(PACKAGE)) {
      return null;
    }
    try {
      return Class.forName(name, false, null);
    } catch (ClassNotFoundException notOurs) {
      return null;
    }
  }

  /** What {@link #find} answered, or else what the loader did. */
  public static @Nullable Class<?> rather(@Nullable Class<?> found, @Nullable Class<?> loaded) {
    return found == null ? loaded : found;
  }

  private BootLoader() {}
}
