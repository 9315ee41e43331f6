/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

/** Something that is done every now and then on the housekeeping thread. */
public interface Tick {

  /**
   * Does it.
   *
   * @param nanoTime a reading of {@link System#nanoTime()} just taken
   */
  void run(long nanoTime);

  long periodNanos();
}
