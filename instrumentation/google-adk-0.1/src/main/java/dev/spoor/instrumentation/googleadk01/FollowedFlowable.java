/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import io.reactivex.rxjava3.core.Flowable;
import org.reactivestreams.Subscriber;

/** A stream of which each subscription is an operation. */
final class FollowedFlowable<T> extends Flowable<T> {
  private final Flowable<T> source;
  private final Beginning<T> beginning;

  FollowedFlowable(Flowable<T> source, Beginning<T> beginning) {
    this.source = source;
    this.beginning = beginning;
  }

  @Override
  protected void subscribeActual(Subscriber<? super T> subscriber) {
    Context around = Contexts.current();
    try {
      Followed<T> followed = beginning.next();
      if (followed == null) {
        source.subscribe(subscriber);
      } else {
        subscribe(new FollowingSubscriber<>(subscriber, followed, around), followed.operation);
      }
    } finally {
      Contexts.restore(around);
    }
  }

  private void subscribe(FollowingSubscriber<T> following, Operation operation) {
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
