/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Context;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Stands between a stream and whoever listens to it: upwards in the context of the operation,
 * downwards in that of the subscriber.
 */
final class FollowingSubscriber<T> implements FlowableSubscriber<T>, Subscription {
  private final Subscriber<? super T> theirs;
  private final Following<T> following;
  private @Nullable Subscription upstream;

  FollowingSubscriber(
      Subscriber<? super T> theirs, Followed<T> followed, @Nullable Context around) {
    this.theirs = theirs;
    this.following = new Following<>(followed, around);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    upstream = subscription;
    following.downwards(() -> theirs.onSubscribe(this));
  }

  @Override
  public void onNext(T item) {
    following.emitted(item);
    following.downwards(() -> theirs.onNext(item));
  }

  @Override
  public void onError(Throwable thrown) {
    following.failed(thrown);
    following.downwards(() -> theirs.onError(thrown));
  }

  @Override
  public void onComplete() {
    following.completed();
    following.downwards(theirs::onComplete);
  }

  @Override
  public void request(long count) {
    Subscription subscription = upstream;
    if (subscription != null) {
      following.upwards(() -> subscription.request(count));
    }
  }

  @Override
  public void cancel() {
    Subscription subscription = upstream;
    try {
      if (subscription != null) {
        following.upwards(subscription::cancel);
      }
    } finally {
      following.cancelled();
    }
  }
}
