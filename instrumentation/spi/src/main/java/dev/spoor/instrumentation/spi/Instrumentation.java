/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.spi;

/**
 * Where a library is advised. Made by its public constructor without arguments, in the build for
 * the name index and in the agent when the first of its types arrives.
 */
public interface Instrumentation {

  /** The library, which also names the switch {@code SPOOR_<NAME>_ENABLED}. */
  Library library();

  /** The types that may be advised. Read when the jar is built, never in the application. */
  TypeMatch types();

  /** Binds methods to advice. Called once for each type that matched. */
  void advise(Advisor advisor);
}
