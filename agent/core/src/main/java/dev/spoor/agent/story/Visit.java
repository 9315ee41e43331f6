/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

/** One time that a run was at a node. Guarded by its story. */
final class Visit {
  static final long UNDERWAY = -1;

  final String node;

  /** How long it took, or {@link #UNDERWAY}. */
  long nanos = UNDERWAY;

  Visit(String node) {
    this.node = node;
  }
}
