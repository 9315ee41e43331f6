/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.ref.WeakReference;
import java.util.function.BooleanSupplier;

/** Runs the collector until it has run. */
final class Garbage {
  private static final int TRIES = 100;

  /** Collects until the condition holds; false where it never does. */
  static boolean collectsUntil(BooleanSupplier condition) {
    for (int i = 0; i < TRIES; i++) {
      System.gc();
      if (condition.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }

  static void collect() {
    WeakReference<Object> canary = new WeakReference<>(new Object());
    collectsUntil(() -> canary.get() == null);
  }

  private Garbage() {}
}
