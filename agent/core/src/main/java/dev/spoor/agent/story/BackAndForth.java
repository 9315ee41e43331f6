/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import org.jspecify.annotations.Nullable;

/** Notices two nodes that hand a run to each other, and nothing else happens. */
final class BackAndForth {
  /** An agent and its tools do so as well, but come to an end. */
  private static final int PATIENCE = 20;

  private @Nullable String before;
  private @Nullable String last;
  private int alternations;

  /** The other node, where this visit is the one that is too many; else null. */
  @Nullable String visit(String node) {
    boolean alternates = node.equals(before) && !node.equals(last);
    alternations = alternates ? alternations + 1 : 0;
    before = last;
    last = node;
    return alternations == PATIENCE ? before : null;
  }
}
