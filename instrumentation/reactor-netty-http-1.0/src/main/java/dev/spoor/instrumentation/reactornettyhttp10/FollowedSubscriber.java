/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClientResponse;

/** The subscriber to a call, called under the context in which it subscribed. */
final class FollowedSubscriber implements CoreSubscriber<Connection> {
  private static final String INSTRUMENTATION = "reactor-netty-http";

  private final CoreSubscriber<? super Connection> theirs;
  private final @Nullable Context caller = Contexts.current();
  private volatile @Nullable Operation operation;
  private volatile @Nullable Context own = caller;

  FollowedSubscriber(CoreSubscriber<? super Connection> theirs) {
    this.theirs = theirs;
  }

  /** In which the call is made. */
  @Nullable Context context() {
    return own;
  }

  /** Takes on the operation that has been started for the request on this thread. */
  private void adopt() {
    Context here = Contexts.current();
    Operation started = here == caller || here == null ? null : here.operation();
    if (operation == null
        && started != null
        && started.kind() == Kind.HTTP_CLIENT
        && started.thread() == Thread.currentThread()) {
      operation = started.heldBy(this);
      own = here;
    }
  }

  void subscribed(@Nullable Throwable thrown) {
    adopt();
    Operations.leave(operation);
    if (thrown != null) {
      Operations.end(operation, thrown);
    }
  }

  void cancelled() {
    Operation open = operation;
    if (open != null && !open.ended()) {
      open.outcome("cancelled").end(null);
    }
  }

  private void received(@Nullable Connection connection, @Nullable Throwable thrown) {
    try {
      Operation open = operation;
      if (open != null && connection instanceof HttpClientResponse response) {
        open.set(Attribute.STATUS_CODE, response.status().code());
      }
      Operations.endAsync(open, thrown);
    } catch (Throwable ours) {
      AdviceFailures.report(ours, INSTRUMENTATION);
    }
  }

  @Override
  public reactor.util.context.Context currentContext() {
    return theirs.currentContext().put(FollowedSubscriber.class, this);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    adopt();
    theirs.onSubscribe(new FollowedSubscription(this, subscription));
  }

  @Override
  public void onNext(Connection connection) {
    received(connection, null);
    Context before = Contexts.activate(caller);
    try {
      theirs.onNext(connection);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    received(null, thrown);
    Context before = Contexts.activate(caller);
    try {
      theirs.onError(thrown);
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  public void onComplete() {
    received(null, null);
    Context before = Contexts.activate(caller);
    try {
      theirs.onComplete();
    } finally {
      Contexts.restore(before);
    }
  }
}
