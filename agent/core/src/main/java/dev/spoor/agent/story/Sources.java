/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import org.jspecify.annotations.Nullable;

/** At which node the latest failures were that carry a stack trace. */
final class Sources {
  private static final int KEPT = 8;

  private final long[] spans = new long[KEPT];
  private final @Nullable String[] nodes = new String[KEPT];
  private int count;

  void add(long span, @Nullable String node) {
    spans[count % KEPT] = span;
    nodes[count % KEPT] = node;
    count++;
  }

  @Nullable String nodeOf(long span) {
    for (int i = 0; i < Math.min(count, KEPT); i++) {
      if (spans[i] == span) {
        return nodes[i];
      }
    }
    return null;
  }
}
