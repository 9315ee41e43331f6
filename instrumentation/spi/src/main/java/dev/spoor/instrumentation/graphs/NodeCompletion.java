/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.graphs;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Ends a node when its future completes. */
final class NodeCompletion implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private static final int MAX_KEYS = 100;

  private final Operation operation;
  private final @Nullable GraphRun run;
  private final CompletableFuture<?> future;
  private final @Nullable Predicate<@Nullable Object> stream;
  private boolean done;

  private NodeCompletion(
      Operation operation,
      @Nullable GraphRun run,
      CompletableFuture<?> future,
      @Nullable Predicate<@Nullable Object> stream) {
    this.operation = operation;
    this.run = run;
    this.future = future;
    this.stream = stream;
  }

  /**
   * @param stream whether a value is a stream, or null where the result is not what the node
   *     updates
   */
  static void of(
      Operation operation,
      @Nullable GraphRun run,
      CompletableFuture<?> future,
      @Nullable Predicate<@Nullable Object> stream) {
    NodeCompletion completion = new NodeCompletion(operation, run, future, stream);
    operation.heldBy(future);
    if (!completion.settle()) {
      if (run != null) {
        run.awaits(completion);
      }
      var unused = future.whenComplete(completion);
    }
  }

  /**
   * Ends the node if its future is complete. Dependents are told last in, first out: the graph may
   * go on before we are called.
   */
  boolean settle() {
    if (!future.isDone()) {
      return false;
    }
    try {
      accept(future.join(), null);
    } catch (CompletionException | CancellationException e) {
      accept(null, e);
    }
    return true;
  }

  @Override
  public synchronized void accept(@Nullable Object result, @Nullable Throwable thrown) {
    if (!done) {
      done = true;
      ended(result, thrown);
    }
  }

  private void ended(@Nullable Object result, @Nullable Throwable thrown) {
    Throwable cause = thrown == null ? null : Failures.cause(thrown);
    if (cause instanceof CancellationException) {
      operation.outcome("cancelled").end(null);
    } else if (cause != null) {
      operation.end(cause);
    } else {
      completed(result);
    }
  }

  /** A map that is not the JDK's own is not walked: that might do work. */
  private void completed(@Nullable Object result) {
    Object streamed = null;
    if (stream != null
        && result instanceof Map<?, ?> map
        && map.getClass().getName().startsWith("java.util.")) {
      streamed = note(map, stream);
    }
    if (streamed == null || !streams(streamed)) {
      operation.end(null);
    }
  }

  private boolean streams(Object streamed) {
    if (BranchStreams.take(operation, streamed, run)) {
      return true;
    }
    if (run != null) {
      run.streams(operation);
    }
    return run != null;
  }

  /** The first stream among what the node returned, which is the one that the library drains. */
  private @Nullable Object note(Map<?, ?> map, Predicate<@Nullable Object> stream) {
    List<String> keys = new ArrayList<>();
    Object first = null;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object value = entry.getValue();
      if (stream.test(value)) {
        first = first == null ? value : first;
      } else if (entry.getKey() instanceof String key && keys.size() < MAX_KEYS) {
        keys.add(key);
      }
    }
    operation.set(Attribute.STATE_UPDATES, first != null && keys.isEmpty() ? null : keys);
    return first;
  }
}
