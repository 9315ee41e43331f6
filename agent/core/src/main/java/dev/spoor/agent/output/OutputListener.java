/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

/** Hears what goes wrong with the outputs, on their threads. */
public interface OutputListener {

  /**
   * So many lines did not reach an output, all of them with numbers from first to last. Returns
   * whether that has been written down; if not, it is said again later.
   */
  boolean dropped(String output, String cause, long count, long firstSeq, long lastSeq);

  /** A sentence for people. */
  void warning(String cause, String sentence);
}
