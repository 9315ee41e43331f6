/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.ai.chat.model.ChatResponse;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.util.context.Context;

/**
 * Stands between a model and whoever listens to it: upwards in the context of the call, which the
 * model's own requests belong to; downwards in that of the subscriber, for which the call is over.
 */
final class FollowingSubscriber implements CoreSubscriber<ChatResponse>, Subscription, Scannable {
  private final CoreSubscriber<? super ChatResponse> theirs;
  private final Operation operation;
  private final dev.spoor.bootstrap.@Nullable Context around;
  private final @Nullable Messages said = Operations.wantMessages() ? new Messages() : null;
  private @Nullable Subscription subscription;

  FollowingSubscriber(
      CoreSubscriber<? super ChatResponse> theirs,
      Operation operation,
      dev.spoor.bootstrap.@Nullable Context around) {
    this.theirs = theirs;
    this.operation = operation;
    this.around = around;
  }

  @Override
  public Context currentContext() {
    return theirs.currentContext();
  }

  @Override
  public void onSubscribe(Subscription upstream) {
    subscription = upstream;
    in(around, () -> theirs.onSubscribe(this));
  }

  @Override
  public void onNext(ChatResponse part) {
    note(part);
    in(around, () -> theirs.onNext(part));
  }

  private void note(ChatResponse part) {
    try {
      if (!operation.ended()) {
        Answer.note(operation, part);
        if (said != null) {
          Told.add(said, part);
        }
      }
    } catch (Throwable failure) {
      AdviceFailures.report(failure, ModelHelper.INSTRUMENTATION);
    }
  }

  /** So much of it as there was. */
  private void tell() {
    if (said != null && !operation.ended()) {
      operation.set(Attribute.OUTPUT_MESSAGES, said.whole("assistant"));
    }
  }

  @Override
  public void onError(Throwable thrown) {
    tell();
    Operations.endAsync(operation, thrown);
    in(around, () -> theirs.onError(thrown));
  }

  @Override
  public void onComplete() {
    tell();
    operation.end(null);
    in(around, theirs::onComplete);
  }

  @Override
  public void request(long count) {
    Subscription upstream = subscription;
    if (upstream != null) {
      in(upwards(), () -> upstream.request(count));
    }
  }

  @Override
  public void cancel() {
    Subscription upstream = subscription;
    try {
      if (upstream != null) {
        in(upwards(), upstream::cancel);
      }
    } finally {
      if (!operation.ended()) {
        tell();
        operation.outcome("cancelled").end(null);
      }
    }
  }

  private dev.spoor.bootstrap.@Nullable Context upwards() {
    return operation.ended() ? around : operation.context();
  }

  private static void in(dev.spoor.bootstrap.@Nullable Context context, Runnable call) {
    dev.spoor.bootstrap.Context before = Contexts.activate(context);
    try {
      call.run();
    } finally {
      Contexts.restore(before);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as Reactor declares it
  public @Nullable Object scanUnsafe(Attr key) {
    if (key == Attr.PARENT) {
      return subscription;
    }
    return key == Attr.ACTUAL ? theirs : null;
  }
}
