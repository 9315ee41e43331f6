/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.util.context.Context;

/** Ends the operation with the first signal, and calls its subscriber outside of it. */
final class CallSubscriber<T> implements CoreSubscriber<T>, Subscription, Scannable {
  private final CoreSubscriber<? super T> theirs;
  private final ToolCall call;
  private final Operation operation;
  private final dev.spoor.bootstrap.Context own;
  private final dev.spoor.bootstrap.@Nullable Context around;
  private @Nullable Subscription subscription;
  private volatile boolean leads;

  CallSubscriber(CoreSubscriber<? super T> theirs, ToolCall call, Operation operation) {
    this.theirs = theirs;
    this.call = call;
    this.operation = operation;
    this.own = operation.context();
    this.around = operation.around();
    operation.heldBy(this);
  }

  @Override
  public Context currentContext() {
    return theirs.currentContext();
  }

  @Override
  public void onSubscribe(Subscription upstream) {
    subscription = upstream;
    dev.spoor.bootstrap.Context before = Contexts.activate(around);
    try {
      theirs.onSubscribe(this);
    } finally {
      Contexts.restore(before);
    }
  }

  /** Some publishers do their work when they are asked for the answer. */
  @Override
  public void request(long n) {
    Subscription upstream = subscription;
    if (upstream == null) {
      return;
    }
    dev.spoor.bootstrap.Context before = Contexts.activate(own);
    try {
      upstream.request(n);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void cancel() {
    if (!leads) {
      call.cancelled(operation);
    }
    Subscription upstream = subscription;
    if (upstream != null) {
      upstream.cancel();
    }
  }

  @Override
  public void onNext(T value) {
    T passed = followed(value);
    dev.spoor.bootstrap.Context before = Contexts.activate(around);
    try {
      theirs.onNext(passed);
    } finally {
      Contexts.restore(before);
    }
  }

  private T followed(T value) {
    try {
      T leading = call.answers().leadingTo(value, call, operation);
      if (leading != null) {
        leads = true;
        return leading;
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, ToolCall.INSTRUMENTATION);
    }
    call.answered(operation, value);
    return value;
  }

  @Override
  public void onError(Throwable thrown) {
    call.failed(operation, thrown);
    dev.spoor.bootstrap.Context before = Contexts.activate(around);
    try {
      theirs.onError(thrown);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void onComplete() {
    if (!leads) {
      call.answered(operation, null);
    }
    dev.spoor.bootstrap.Context before = Contexts.activate(around);
    try {
      theirs.onComplete();
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as Reactor declares it
  public @Nullable Object scanUnsafe(Attr key) {
    return key == Attr.ACTUAL ? theirs : key == Attr.PARENT ? subscription : null;
  }
}
