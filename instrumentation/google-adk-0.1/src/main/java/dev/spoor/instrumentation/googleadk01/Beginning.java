/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.AdviceFailures;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What each subscription to a stream begins. The first one may go on with what has begun before: a
 * method may do the work, or a part of it, before it returns the stream.
 */
final class Beginning<T> {
  private final AtomicReference<@Nullable Followed<T>> begun;
  private final Supplier<@Nullable Followed<T>> anew;

  Beginning(@Nullable Followed<T> begun, Supplier<@Nullable Followed<T>> anew) {
    this.begun = new AtomicReference<>(begun);
    this.anew = anew;
  }

  /** Null where nothing is to be recorded. */
  @Nullable Followed<T> next() {
    Followed<T> first = begun.getAndSet(null);
    if (first != null && !first.operation.ended()) {
      return first;
    }
    try {
      return anew.get();
    } catch (Throwable failure) {
      AdviceFailures.report(failure, RunHelper.INSTRUMENTATION);
      return null;
    }
  }
}
