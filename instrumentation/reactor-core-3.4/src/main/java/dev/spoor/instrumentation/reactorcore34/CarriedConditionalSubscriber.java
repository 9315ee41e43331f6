/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import org.jspecify.annotations.Nullable;
import reactor.core.Fuseable.ConditionalSubscriber;

/** One that may refuse a value: publishers ask by {@code instanceof}, and do without requests. */
final class CarriedConditionalSubscriber<T> extends CarriedSubscriber<T>
    implements ConditionalSubscriber<T> {
  private final ConditionalSubscriber<? super T> theirs;

  CarriedConditionalSubscriber(ConditionalSubscriber<? super T> theirs, @Nullable Context own) {
    super(theirs, own);
    this.theirs = theirs;
  }

  @Override
  public boolean tryOnNext(T value) {
    Context before = Contexts.activate(own);
    try {
      return theirs.tryOnNext(value);
    } finally {
      Contexts.restore(before);
    }
  }
}
