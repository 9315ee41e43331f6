/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.story;

import org.jspecify.annotations.Nullable;

/** Counts what is done again right after it has failed: a node, or a tool with its arguments. */
final class Retries {
  private @Nullable Object failed;
  private int count;

  void begins(Object what) {
    if (what.equals(failed)) {
      count++;
      failed = null;
    }
  }

  void ends(Object what, boolean hasFailed) {
    failed = hasFailed ? what : null;
  }

  int count() {
    return count;
  }
}
