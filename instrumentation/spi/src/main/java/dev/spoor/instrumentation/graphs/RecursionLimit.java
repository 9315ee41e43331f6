/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Recorder;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the turns of a run, and says so once when few are left. */
final class RecursionLimit {
  private final int limit;
  private final AtomicInteger turns = new AtomicInteger();

  RecursionLimit(int limit) {
    this.limit = limit;
  }

  /** One more turn; called in the context of the run. */
  void turn() {
    Recorder recorder = Operations.recorder();
    if (turns.incrementAndGet() == limit - limit / 5 && limit > 1 && recorder != null) {
      recorder.warn(
          "recursion_limit",
          "A run of a graph has taken " + turns + " of the " + limit + " turns that it may take");
    }
  }
}
