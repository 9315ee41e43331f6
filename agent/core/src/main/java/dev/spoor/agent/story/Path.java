/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import org.jspecify.annotations.Nullable;

/** The nodes that a run has been at, in their order: the first of them and the last. */
final class Path {
  private static final int KEPT = 16;

  private final Visit[] first = new Visit[KEPT];
  private final Visit[] last = new Visit[KEPT];
  private int count;

  void add(Visit visit) {
    if (count < KEPT) {
      first[count] = visit;
    } else {
      last[count % KEPT] = visit;
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int leftOut() {
    return Math.max(0, count - 2 * KEPT);
  }

  /** Names and nanoseconds in turn; no nanoseconds where one is still under way. */
  @Nullable Object[] namesAndNanos() {
    int kept = count - leftOut();
    @Nullable Object[] all = new Object[2 * kept];
    for (int i = 0; i < kept; i++) {
      Visit visit = i < KEPT ? first[i] : last[(i + leftOut()) % KEPT];
      all[2 * i] = visit.node;
      all[2 * i + 1] = visit.nanos == Visit.UNDERWAY ? null : (Long) visit.nanos;
    }
    return all;
  }
}
