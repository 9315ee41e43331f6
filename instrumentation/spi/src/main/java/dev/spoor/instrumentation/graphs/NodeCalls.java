/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of one library's nodes; the application must not see it fail. */
public final class NodeCalls {
  private static final WeakIdentityMap<Boolean> SUBGRAPHS = new WeakIdentityMap<>();

  private final String instrumentation;
  private final Predicate<@Nullable Object> stream;

  /**
   * @param instrumentation to which failures are put down
   * @param stream whether a value that a node returns is at work until somebody has drained it
   */
  public NodeCalls(String instrumentation, Predicate<@Nullable Object> stream) {
    this.instrumentation = instrumentation;
    this.stream = stream;
  }

  /** Begins a call, in the conversation of its run, or where there is none in this one. */
  public @Nullable Operation begin(NodeLabel label, @Nullable String threadId) {
    try {
      GraphRun run = GraphRun.current();
      if (run != null) {
        run.stepped();
      }
      Operation node =
          Operations.of(Kind.NODE)
              .logger(label.logger())
              .set(Attribute.NODE, label.id())
              .set(
                  Attribute.GRAPH,
                  label.graph() == null && run != null ? run.graph() : label.graph())
              .set(Attribute.THREAD_ID, run == null ? threadId : run.threadId())
              .start();
      BranchStreams.begun(node);
      return node;
    } catch (Throwable failure) {
      AdviceFailures.report(failure, instrumentation);
      return null;
    }
  }

  /** Ends a call that threw; one that returned when its future is complete, and what it streams. */
  public void returned(
      @Nullable Operation operation, @Nullable Object result, @Nullable Throwable thrown) {
    if (operation == null) {
      return;
    }
    try {
      if (thrown == null && result instanceof CompletableFuture<?> future) {
        GraphRun run = GraphRun.current();
        operation.leave();
        NodeCompletion.of(operation, run, future, stream);
      } else {
        operation.end(thrown);
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, instrumentation);
    }
  }

  /** Takes note that a node is a graph itself. */
  public static void isGraph(@Nullable Operation node) {
    if (node != null) {
      SUBGRAPHS.put(node, true);
    }
  }

  /** The node at work just around the caller, if that is a graph itself. */
  public static @Nullable Operation graphAround() {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    return operation != null && SUBGRAPHS.get(operation) != null ? operation : null;
  }
}
