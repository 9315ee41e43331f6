/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One subscription to what is followed. The application never sees us fail in it. */
final class Following<T> {
  private final Followed<T> followed;
  private final @Nullable Context around;

  /**
   * @param around the context in which it was subscribed to
   */
  Following(Followed<T> followed, @Nullable Context around) {
    this.followed = followed;
    this.around = around;
  }

  void emitted(T item) {
    note(open -> open.emitted(item));
  }

  void completed() {
    note(Followed::completed);
  }

  void failed(Throwable thrown) {
    note(open -> open.failed(thrown));
  }

  void cancelled() {
    note(Followed::cancelled);
  }

  private void note(Consumer<Followed<T>> signal) {
    try {
      if (!followed.operation.ended()) {
        signal.accept(followed);
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, RunHelper.INSTRUMENTATION);
    }
  }

  /** What listens is called in the context in which it subscribed. */
  void downwards(Runnable call) {
    in(around, call);
  }

  /** What the stream is asked for is done in the context of the operation. */
  void upwards(Runnable call) {
    in(followed.operation.ended() ? around : followed.operation.context(), call);
  }

  private static void in(@Nullable Context context, Runnable call) {
    Context before = Contexts.activate(context);
    try {
      call.run();
    } finally {
      Contexts.restore(before);
    }
  }
}
