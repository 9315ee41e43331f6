/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

/** How often each tool was called with the same arguments; of these the fingerprint is kept. */
final class Calls {
  private static final int SLOTS = 128;
  private static final int MOST = 96;

  private final long[] prints = new long[SLOTS];
  private final int[] counts = new int[SLOTS];
  private int known;

  /** How often it has been called, this time included; 0 where there is no room to count. */
  int add(long print) {
    int slot = (int) (print ^ print >>> 32) & SLOTS - 1;
    while (counts[slot] != 0 && prints[slot] != print) {
      slot = slot + 1 & SLOTS - 1;
    }
    if (counts[slot] == 0) {
      if (known == MOST) {
        return 0;
      }
      known++;
      prints[slot] = print;
    }
    return ++counts[slot];
  }
}
