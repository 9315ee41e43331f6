/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.transform;

/**
 * Hears of classes that tell something of the application by being loaded at all. Any thread, while
 * the class is being loaded.
 */
public interface Arrivals {

  /** Whether to be told of it; asked for every class, so by its name only. */
  boolean awaits(String internalName);

  /** A class that is awaited is there, and nothing of it has run yet. */
  void arrived(String className);
}
