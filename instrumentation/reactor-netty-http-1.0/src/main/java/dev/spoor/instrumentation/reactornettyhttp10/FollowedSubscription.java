/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import org.reactivestreams.Subscription;

/** A subscription to a call, which ends with it where it is cancelled. */
record FollowedSubscription(FollowedSubscriber subscriber, Subscription theirs)
    implements Subscription {

  @Override
  public void request(long n) {
    theirs.request(n);
  }

  @Override
  public void cancel() {
    subscriber.cancelled();
    theirs.cancel();
  }
}
