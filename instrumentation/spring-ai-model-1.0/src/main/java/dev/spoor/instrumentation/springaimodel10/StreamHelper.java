/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;

/** Follows a streamed answer, which is a call as soon as somebody subscribes to it. */
public final class StreamHelper {

  /**
   * What is returned for the answer.
   *
   * @param thrown what was thrown instead of it: a call that failed before anybody could subscribe
   */
  public static @Nullable Flux<ChatResponse> followed(
      Object model,
      @Nullable Prompt prompt,
      @Nullable Flux<ChatResponse> answer,
      @Nullable Throwable thrown) {
    if (thrown != null) {
      Operations.end(ModelHelper.begin(model, prompt), thrown);
    }
    return answer == null
        ? null
        : new FollowedAnswer(answer, ModelHelper.logger(model.getClass()), prompt);
  }

  private StreamHelper() {}
}
