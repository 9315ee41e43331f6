/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

/** One time that a run was at a node. Guarded by its story. */
final class Visit {
  static final long UNDERWAY = -1;

  final String node;
  final long spanId;
  final long startNanos;

  /** How long it took, or {@link #UNDERWAY}. */
  long nanos = UNDERWAY;

  /** Whether other nodes ran in it. */
  boolean container;

  Visit(String node, long spanId, long startNanos) {
    this.node = node;
    this.spanId = spanId;
    this.startNanos = startNanos;
  }

  /** How long it has taken up to now. */
  long nanos(long nanoTime) {
    return nanos == UNDERWAY ? nanoTime - startNanos : nanos;
  }
}
