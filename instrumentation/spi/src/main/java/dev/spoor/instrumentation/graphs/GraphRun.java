/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.WeakIdentityMap;
import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One run of a graph, which the library drives. For any thread. */
public final class GraphRun {
  /** Weak, because a run holds its operation. */
  private static final WeakIdentityMap<WeakReference<GraphRun>> BY_OPERATION =
      new WeakIdentityMap<>();

  private final Operation operation;
  private final WeakReference<Object> reader;
  private final @Nullable Operation subgraphNode;
  private final RecursionLimit limit;
  private final AtomicInteger steps = new AtomicInteger();
  private final Queue<NodeCompletion> awaited = new ConcurrentLinkedQueue<>();
  private final Queue<Operation> streaming = new ConcurrentLinkedQueue<>();

  private GraphRun(
      Operation operation, Object reader, @Nullable Operation subgraphNode, int maxTurns) {
    this.operation = operation;
    this.reader = new WeakReference<>(reader);
    this.subgraphNode = subgraphNode;
    this.limit = new RecursionLimit(maxTurns);
  }

  /**
   * The run that has begun as this operation. The caller holds it.
   *
   * @param reader who asks the run for more: without it nothing goes on
   * @param subgraphNode the node that this run is, within another run
   * @param maxTurns how often it may go to a next node, or -1 where that is not known
   */
  public static GraphRun of(
      Operation operation, Object reader, @Nullable Operation subgraphNode, int maxTurns) {
    operation.heldBy(reader);
    GraphRun run = new GraphRun(operation, reader, subgraphNode, maxTurns);
    BY_OPERATION.put(operation, new WeakReference<>(run));
    return run;
  }

  /** The innermost run around the caller. */
  public static @Nullable GraphRun current() {
    return known(Operations.innermost(Kind.GRAPH_EXECUTION));
  }

  /** The run that the caller drives, being in nothing that happens within it but its streams. */
  public static @Nullable GraphRun driven() {
    Context context = Contexts.current();
    Operation operation = context == null ? null : context.operation();
    GraphRun run = known(operation);
    if (run != null || operation == null) {
      return run;
    }
    GraphRun around = current();
    return around != null && around.streamingNode() == operation ? around : null;
  }

  private static @Nullable GraphRun known(@Nullable Operation operation) {
    WeakReference<GraphRun> run = operation == null ? null : BY_OPERATION.get(operation);
    return run == null ? null : run.get();
  }

  public Operation operation() {
    return operation;
  }

  /** The name of the graph that is run. */
  @Nullable Object graph() {
    return operation.get(Attribute.GRAPH);
  }

  /** The conversation that the run belongs to. */
  @Nullable String threadId() {
    return operation.context().threadId();
  }

  /** The run goes on to its next node: what the last one streamed is drained. */
  public void turns() {
    drained(null);
    limit.turn();
  }

  void stepped() {
    steps.incrementAndGet();
  }

  /** Takes a node whose future is not complete. */
  void awaits(NodeCompletion node) {
    awaited.add(node);
  }

  /** Ends the nodes whose futures are complete, though nobody has told them. */
  public void settle() {
    awaited.removeIf(NodeCompletion::settle);
  }

  /**
   * Takes a node that has returned a stream: it is at work until that is drained. Nobody drains
   * that of a branch which is late.
   */
  void streams(Operation node) {
    Object known = reader.get();
    if (known != null) {
      node.heldBy(known);
    }
    streaming.add(node);
    if (operation.ended()) {
      drained(null);
    }
  }

  /** The node whose stream somebody drains, if that is one; what happens there is within it. */
  public @Nullable Operation streamingNode() {
    return streaming.size() == 1 ? streaming.peek() : null;
  }

  /** The context in which the run goes on: that of the node that streams, or its own. */
  public Context context() {
    Operation node = streamingNode();
    return node == null || node.ended() ? operation.context() : node.context();
  }

  /** Ends the nodes whose streams are drained, or broke. */
  private void drained(@Nullable Throwable thrown) {
    Operation node;
    while ((node = streaming.poll()) != null) {
      node.end(thrown);
    }
  }

  /** Ends it where a person is waited for; the node that it is, too. */
  public void interrupted() {
    operation.outcome("interrupted");
    if (subgraphNode != null) {
      subgraphNode.outcome("interrupted");
    }
    end(null);
  }

  /** Ends it where nobody wants more of it. */
  public void cancelled() {
    for (Operation node : streaming) {
      node.outcome("cancelled");
    }
    operation.outcome("cancelled");
    end(null);
  }

  /**
   * Ends it where its reader has cancelled it: what was only interrupted for that has not failed.
   */
  public void endAfterCancel(Throwable thrown) {
    if (Failures.isInterruption(thrown)) {
      cancelled();
    } else {
      end(thrown);
    }
  }

  /** Ends it, with the exception that the application threw; its nodes that have ended before. */
  public void end(@Nullable Throwable thrown) {
    settle();
    Throwable cause = thrown == null ? null : Failures.cause(thrown);
    drained(cause);
    operation.set(Attribute.STEPS, steps.get());
    operation.end(cause);
    drained(null);
  }
}
