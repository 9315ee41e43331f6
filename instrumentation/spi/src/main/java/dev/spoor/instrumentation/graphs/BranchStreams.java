/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What branches stream, where the library drains each on its own, and not as the run goes on. */
public final class BranchStreams {
  private static final ThreadLocal<Boolean> CALLS_BRANCH = new ThreadLocal<>();
  private static final WeakIdentityMap<Boolean> BRANCHES = new WeakIdentityMap<>();
  private static final WeakIdentityMap<BranchStream> STREAMS = new WeakIdentityMap<>();

  /** The next node that this thread begins is a branch, whose stream will be drained for it. */
  public static void callsBranch() {
    CALLS_BRANCH.set(true);
  }

  public static void calledBranch() {
    CALLS_BRANCH.remove();
  }

  /** Takes note of a node that has begun. What it runs in turn are no branches. */
  static void begun(@Nullable Operation node) {
    if (CALLS_BRANCH.get() != null) {
      CALLS_BRANCH.remove();
      if (node != null) {
        BRANCHES.put(node, true);
      }
    }
  }

  /** Takes a node that has returned a stream; the answer is whether it is a branch. */
  static boolean take(Operation node, Object stream, @Nullable GraphRun run) {
    if (BRANCHES.get(node) == null) {
      return false;
    }
    node.heldBy(stream);
    of(stream).streams(node, run);
    return true;
  }

  /** Somebody begins to drain a stream: what happens there is within the node. */
  public static Object drains(Object stream) {
    Operation node = of(stream).node();
    Context before = Contexts.current();
    if (node != null) {
      Contexts.activate(node.context());
    }
    return new Drain(stream, before);
  }

  /** The stream is drained once this future is complete, or never began to be. */
  public static void drained(
      @Nullable Object drain, @Nullable Object future, @Nullable Throwable thrown) {
    if (!(drain instanceof Drain open)) {
      return;
    }
    Contexts.restore(open.before());
    try {
      CompletableFuture<?> result =
          future instanceof CompletableFuture<?> known ? known : new CompletableFuture<>();
      if (thrown != null) {
        result.completeExceptionally(thrown);
      }
      if (of(open.stream()).drainedBy(result)) {
        STREAMS.remove(open.stream());
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, "graphs");
    }
  }

  private static BranchStream of(Object stream) {
    BranchStream known = STREAMS.get(stream);
    return known == null ? STREAMS.putIfAbsent(stream, new BranchStream()) : known;
  }

  private record Drain(Object stream, @Nullable Context before) {}

  private BranchStreams() {}
}
