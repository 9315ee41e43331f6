/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactorcore34;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Fuseable.ConditionalSubscriber;

/** Carries contexts from where a chain is subscribed to, to where it is called. */
public final class ReactorHelper {

  /** Called with what a scheduler is about to take; null where a hook of the application threw. */
  public static @Nullable Runnable scheduled(@Nullable Runnable task) {
    Context context = Contexts.current();
    return context == null || task == null ? task : new CarriedTask(context, task);
  }

  /** Called with the subscriber to what emits from threads of its own, or of other subscribers. */
  public static <T> CoreSubscriber<? super T> subscribed(CoreSubscriber<? super T> subscriber) {
    Context context = Contexts.current();
    return context == null ? subscriber : carried(subscriber, context);
  }

  /**
   * Called with the subscriber to what empties a queue on a scheduler, where one task does so for
   * all who have filled it: the subscriber's own context is the only one that is right for all.
   */
  public static <T> CoreSubscriber<? super T> queued(CoreSubscriber<? super T> subscriber) {
    return carried(subscriber, Contexts.current());
  }

  private static <T> CoreSubscriber<? super T> carried(
      CoreSubscriber<? super T> subscriber, @Nullable Context context) {
    if (subscriber instanceof CarriedSubscriber<?> already && already.own == context) {
      return subscriber;
    }
    return subscriber instanceof ConditionalSubscriber<? super T> conditional
        ? new CarriedConditionalSubscriber<>(conditional, context)
        : new CarriedSubscriber<>(subscriber, context);
  }

  private ReactorHelper() {}
}
