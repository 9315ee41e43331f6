/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which node took longest: of those that worked themselves, and did not only have other nodes run
 * in them. One that has not ended with its run counts with the time that it took until then.
 * Guarded by its story.
 */
final class Slowest {
  private final Map<Long, Visit> underway = new HashMap<>();
  private @Nullable Visit ended;

  /**
   * A node begins.
   *
   * @param around the span of the node in which it runs, or 0
   */
  void begins(Visit visit, long around) {
    Visit container = around == 0 ? null : underway.get(around);
    if (container != null) {
      container.container = true;
    }
    underway.put(visit.spanId, visit);
  }

  /** A node has ended. */
  void ends(Visit visit) {
    underway.remove(visit.spanId);
    ended = slower(ended, visit, 0);
  }

  /** The slowest up to now; null where there was none. */
  @Nullable Visit at(long nanoTime) {
    Visit slowest = ended;
    for (Visit visit : underway.values()) {
      slowest = slower(slowest, visit, nanoTime);
    }
    return slowest;
  }

  private static @Nullable Visit slower(@Nullable Visit one, Visit other, long nanoTime) {
    if (other.container) {
      return one;
    }
    return one == null || one.nanos(nanoTime) < other.nanos(nanoTime) ? other : one;
  }
}
