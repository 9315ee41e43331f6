/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import io.reactivex.rxjava3.core.Flowable;
import org.reactivestreams.Subscriber;

/** A stream that is subscribed to in a context of its own. */
final class StepEvents<T> extends Flowable<T> {
  private final Flowable<T> source;
  private final Context context;

  StepEvents(Flowable<T> source, Context context) {
    this.source = source;
    this.context = context;
  }

  @Override
  protected void subscribeActual(Subscriber<? super T> subscriber) {
    Context before = Contexts.activate(context);
    try {
      source.subscribe(subscriber);
    } finally {
      Contexts.restore(before);
    }
  }
}
