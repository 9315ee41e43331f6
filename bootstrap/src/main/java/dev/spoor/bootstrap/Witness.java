/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears that a library is at work in a method that only a call of what is hooked leads to. The
 * first time is passed on to the agent; every other costs a look-up.
 */
public final class Witness {
  private static final Set<String> HEARD = ConcurrentHashMap.newKeySet();
  private static volatile @Nullable BiConsumer<Class<?>, String> listener;

  /**
   * A method of a library has come this far. Never throws into the application.
   *
   * @param type a class of the library
   * @param method {@code Class#method}, as an instrumentation names it
   */
  public static void saw(Class<?> type, String method) {
    BiConsumer<Class<?>, String> hears = listener;
    if (hears != null && !HEARD.contains(method) && HEARD.add(method)) {
      hears.accept(type, method);
    }
  }

  /** Called by the agent, once. */
  public static void install(BiConsumer<Class<?>, String> installed) {
    listener = installed;
  }

  private Witness() {}
}
