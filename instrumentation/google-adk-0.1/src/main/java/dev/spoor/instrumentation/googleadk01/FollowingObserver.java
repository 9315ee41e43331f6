/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Context;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import org.jspecify.annotations.Nullable;

/** What {@link FollowingSubscriber} is to a stream, to a single answer. */
final class FollowingObserver<T> implements MaybeObserver<T>, Disposable {
  private final MaybeObserver<? super T> theirs;
  private final Following<T> following;
  private @Nullable Disposable upstream;

  FollowingObserver(
      MaybeObserver<? super T> theirs, Followed<T> followed, @Nullable Context around) {
    this.theirs = theirs;
    this.following = new Following<>(followed, around);
  }

  @Override
  public void onSubscribe(Disposable disposable) {
    upstream = disposable;
    following.downwards(() -> theirs.onSubscribe(this));
  }

  @Override
  public void onSuccess(T item) {
    following.emitted(item);
    following.completed();
    following.downwards(() -> theirs.onSuccess(item));
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
  public void dispose() {
    Disposable disposable = upstream;
    try {
      if (disposable != null) {
        following.upwards(disposable::dispose);
      }
    } finally {
      following.cancelled();
    }
  }

  @Override
  public boolean isDisposed() {
    Disposable disposable = upstream;
    return disposable != null && disposable.isDisposed();
  }
}
