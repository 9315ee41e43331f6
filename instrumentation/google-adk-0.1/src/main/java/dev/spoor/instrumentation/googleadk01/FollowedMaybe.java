/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;

/** An answer of which each subscription is an operation. */
final class FollowedMaybe<T> extends Maybe<T> {
  private final Maybe<T> source;
  private final Beginning<T> beginning;

  FollowedMaybe(Maybe<T> source, Beginning<T> beginning) {
    this.source = source;
    this.beginning = beginning;
  }

  @Override
  protected void subscribeActual(MaybeObserver<? super T> observer) {
    Context around = Contexts.current();
    try {
      Followed<T> followed = beginning.next();
      if (followed == null) {
        source.subscribe(observer);
      } else {
        subscribe(new FollowingObserver<>(observer, followed, around), followed.operation);
      }
    } finally {
      Contexts.restore(around);
    }
  }

  private void subscribe(FollowingObserver<T> following, Operation operation) {
    operation.heldBy(following);
    Contexts.restore(operation.context());
    try {
      source.subscribe(following);
    } catch (Throwable thrown) {
      operation.end(thrown);
      throw thrown;
    } finally {
      operation.leave();
    }
  }
}
