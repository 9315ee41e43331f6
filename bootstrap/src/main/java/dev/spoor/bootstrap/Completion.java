/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import java.lang.ref.Reference;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Ends an operation when a stage completes. */
final class Completion implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private final Operation operation;

  private Completion(Operation operation) {
    this.operation = operation;
  }

  static void of(Operation operation, CompletionStage<?> stage) {
    Completion completion = new Completion(operation);
    operation.heldBy(completion);
    try {
      var unused = stage.whenComplete(completion);
    } catch (Throwable notAStageWeKnow) {
      operation.end(null);
    }
  }

  @Override
  public void accept(@Nullable Object result, @Nullable Throwable thrown) {
    try {
      end(operation, thrown);
    } finally {
      // The operation holds us weakly and is abandoned once we are collected: not while we end it.
      Reference.reachabilityFence(this);
    }
  }

  static void end(Operation operation, @Nullable Throwable thrown) {
    Throwable cause = unwrap(thrown);
    if (cause instanceof CancellationException) {
      operation.outcome("cancelled").end(null);
    } else {
      operation.end(cause);
    }
  }

  private static @Nullable Throwable unwrap(@Nullable Throwable thrown) {
    Throwable at = thrown;
    for (int i = 0; i < OperationFacts.MOST_WRAPPERS; i++) {
      Throwable cause =
          at instanceof CompletionException || at instanceof ExecutionException
              ? OperationFacts.causeOf(at)
              : null;
      if (cause == null) {
        return at;
      }
      at = cause;
    }
    return at;
  }
}
