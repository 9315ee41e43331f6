/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.AdviceFailures;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

/** A model's streamed answer, of which each subscription is a call. */
final class FollowedAnswer extends FluxOperator<ChatResponse, ChatResponse> {
  private final String logger;
  private final @Nullable Prompt prompt;

  FollowedAnswer(Flux<ChatResponse> answer, String logger, @Nullable Prompt prompt) {
    super(answer);
    this.logger = logger;
    this.prompt = prompt;
  }

  @Override
  public void subscribe(CoreSubscriber<? super ChatResponse> subscriber) {
    Context around = Contexts.current();
    Operation operation = begin();
    if (operation == null) {
      source.subscribe(subscriber);
      return;
    }
    FollowingSubscriber following = new FollowingSubscriber(subscriber, operation, around);
    operation.heldBy(following);
    try {
      source.subscribe(following);
    } catch (Throwable thrown) {
      operation.end(thrown);
      throw thrown;
    } finally {
      operation.leave();
      Contexts.restore(around); // an answer that came at once has put the call's own back
    }
  }

  private @Nullable Operation begin() {
    try {
      return ModelHelper.begin(logger, prompt);
    } catch (Throwable failure) {
      AdviceFailures.report(failure, ModelHelper.INSTRUMENTATION);
      return null;
    }
  }
}
