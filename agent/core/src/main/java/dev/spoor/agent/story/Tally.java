/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

/** How many there were of something, and how long they took together. */
final class Tally {
  private long count;
  private long nanos;

  void add(long nanos) {
    this.count++;
    this.nanos += nanos;
  }

  long count() {
    return count;
  }

  long nanos() {
    return nanos;
  }
}
