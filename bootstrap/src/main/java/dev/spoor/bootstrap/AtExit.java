/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

/** Knows how an operation stands that is still open when the JVM ends. */
public interface AtExit {

  /** Ends the operation if its holder knows how it ended; otherwise it is abandoned. */
  void settle(Operation operation);
}
