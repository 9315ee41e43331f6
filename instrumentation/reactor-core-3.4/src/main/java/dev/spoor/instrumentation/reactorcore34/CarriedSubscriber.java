/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import dev.spoor.bootstrap.Contexts;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.util.context.Context;

/**
 * A subscriber that is called under the context in which it subscribed, or under none. It keeps to
 * itself: the subscription goes through untouched, and with it whatever two operators agree upon.
 */
class CarriedSubscriber<T> implements CoreSubscriber<T>, Scannable {
  private final CoreSubscriber<? super T> theirs;
  final dev.spoor.bootstrap.@Nullable Context own;

  CarriedSubscriber(CoreSubscriber<? super T> theirs, dev.spoor.bootstrap.@Nullable Context own) {
    this.theirs = theirs;
    this.own = own;
  }

  @Override
  public Context currentContext() {
    return theirs.currentContext();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    theirs.onSubscribe(subscription);
  }

  @Override
  public void onNext(T value) {
    dev.spoor.bootstrap.Context before = Contexts.activate(own);
    try {
      theirs.onNext(value);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    dev.spoor.bootstrap.Context before = Contexts.activate(own);
    try {
      theirs.onError(thrown);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void onComplete() {
    dev.spoor.bootstrap.Context before = Contexts.activate(own);
    try {
      theirs.onComplete();
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as Reactor declares it
  public @Nullable Object scanUnsafe(Attr key) {
    return key == Attr.ACTUAL ? theirs : null;
  }
}
