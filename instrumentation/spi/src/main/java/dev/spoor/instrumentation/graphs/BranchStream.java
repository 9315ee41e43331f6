/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.Operation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A branch that streams. Dependents of its future are told last in, first out: its stream may be
 * drained before we know of the node.
 */
final class BranchStream {
  private @Nullable Operation node;
  private @Nullable GraphRun run;
  private @Nullable CompletableFuture<?> result;

  synchronized @Nullable Operation node() {
    return node;
  }

  void streams(Operation node, @Nullable GraphRun run) {
    CompletableFuture<?> known;
    synchronized (this) {
      this.node = node;
      this.run = run;
      known = result;
    }
    if (known != null) {
      NodeCompletion.of(node, run, known, null);
    }
  }

  /** Ends the node with this future; the answer is whether there is one. */
  boolean drainedBy(CompletableFuture<?> future) {
    Operation known;
    synchronized (this) {
      result = future;
      known = node;
    }
    if (known != null) {
      NodeCompletion.of(known, run, future, null);
    }
    return known != null;
  }
}
