/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.bsc.async.AsyncGenerator;
import org.jspecify.annotations.Nullable;

/** One run of a graph: it advances while its generator is asked for the next output. */
final class GraphRun {
  private static final String INTERRUPTION = "org.bsc.langgraph4j.action.InterruptionMetadata";

  private final Operation operation;
  private final @Nullable Operation subgraphNode;
  private final RecursionLimit limit;
  private final AtomicInteger steps = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private final Queue<NodeCompletion> awaited = new ConcurrentLinkedQueue<>();
  private final Queue<Operation> streaming = new ConcurrentLinkedQueue<>();
  private final WeakReference<Object> generator;
  private volatile boolean cancelled;

  /**
   * @param generator whose draining is the run
   * @param subgraphNode the node that this run is, within another run
   */
  GraphRun(
      Operation operation,
      Object generator,
      @Nullable Operation subgraphNode,
      RecursionLimit limit) {
    this.limit = limit;
    this.operation = operation;
    this.generator = new WeakReference<>(generator);
    this.subgraphNode = subgraphNode;
  }

  /** The conversation that the run belongs to. */
  @Nullable String threadId() {
    return operation.context().threadId();
  }

  /** Puts the run's context in force; the answer is what was. */
  @Nullable Context enter() {
    inside.incrementAndGet();
    return Contexts.activate(operation.context());
  }

  void exit(@Nullable Context before, @Nullable Object data, @Nullable Throwable thrown) {
    Contexts.restore(before);
    awaited.removeIf(NodeCompletion::settle);
    boolean outermost = inside.decrementAndGet() == 0;
    if (thrown != null) {
      end(Failures.cause(thrown));
    } else if (data instanceof AsyncGenerator.Data<?> step) {
      advanced(step);
    }
    if (outermost && cancelled) {
      endCancelled();
    }
  }

  private void advanced(AsyncGenerator.Data<?> step) {
    if (step.isDone()) {
      done(Step.result(step));
      return;
    }
    CompletableFuture<?> output = Step.future(step);
    if (output != null && (!output.isDone() || output.isCompletedExceptionally())) {
      var unused = output.whenComplete(this::failed);
    }
  }

  private void failed(@Nullable Object output, @Nullable Throwable thrown) {
    if (thrown != null) {
      end(Failures.cause(thrown));
    }
  }

  /** Before 1.6 an interruption had no result. */
  private void done(@Nullable Object result) {
    if (result == null || result.getClass().getName().equals(INTERRUPTION)) {
      operation.outcome("interrupted");
      if (subgraphNode != null) {
        subgraphNode.outcome("interrupted");
      }
    }
    end(null);
  }

  void cancel() {
    cancelled = true;
    if (inside.get() == 0) {
      endCancelled();
    }
  }

  private void endCancelled() {
    for (Operation node : streaming) {
      node.outcome("cancelled");
    }
    operation.outcome("cancelled");
    end(null);
  }

  private void end(@Nullable Throwable thrown) {
    drained(thrown);
    operation.set(Attribute.STEPS, steps.get());
    operation.end(thrown);
    drained(null);
  }

  /** The run goes on to its next node: what the last one streamed is drained. */
  void turns() {
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

  /**
   * Takes a node that has returned a generator: it is at work until that is drained. Nobody drains
   * that of a branch which is late.
   */
  void streams(Operation node) {
    Object reader = generator.get();
    if (reader != null) {
      node.heldBy(reader);
    }
    streaming.add(node);
    if (operation.ended()) {
      drained(null);
    }
  }

  /** Ends the nodes whose generators are drained, or broke. */
  void drained(@Nullable Throwable thrown) {
    Operation node;
    while ((node = streaming.poll()) != null) {
      node.end(thrown);
    }
  }
}
