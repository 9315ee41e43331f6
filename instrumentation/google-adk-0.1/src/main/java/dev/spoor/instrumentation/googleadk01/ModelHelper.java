/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.BaseLlm;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import io.reactivex.rxjava3.core.Flowable;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of models: one for each, however many models stand behind it. */
public final class ModelHelper {

  /** The operation of a call, unless it is made within the call of another model. */
  public static @Nullable Operation begin(BaseLlm model, @Nullable LlmRequest request) {
    Context context = Contexts.current();
    Operation around = context == null ? null : context.operation();
    if (around != null && around.kind() == Kind.LLM_CALL && !around.ended()) {
      return null;
    }
    return Operations.of(Kind.LLM_CALL)
        .logger(model.getClass().getName())
        .set(Attribute.MODEL, Models.nameOf(model, request))
        .set(Attribute.PROVIDER, Models.providerOf(model))
        .set(Attribute.INPUT_MESSAGES, Told.of(request))
        .start();
  }

  /**
   * What is returned for the answer.
   *
   * @param streamed whether the answer may come in parts
   * @param thrown what was thrown instead of it
   */
  public static @Nullable Flowable<LlmResponse> followed(
      @Nullable Operation operation,
      BaseLlm model,
      @Nullable LlmRequest request,
      boolean streamed,
      @Nullable Flowable<LlmResponse> answer,
      @Nullable Throwable thrown) {
    if (operation == null) {
      return answer;
    }
    if (thrown != null || answer == null) {
      operation.end(thrown);
      return answer;
    }
    operation.leave();
    Flowable<LlmResponse> followed =
        new FollowedFlowable<>(
            answer,
            new Beginning<>(
                new Answer(operation, streamed), () -> again(model, request, streamed)));
    operation.heldBy(followed);
    return followed;
  }

  /** Whoever subscribes once more, as one that tries again does, has the model called anew. */
  private static @Nullable Followed<LlmResponse> again(
      BaseLlm model, @Nullable LlmRequest request, boolean streamed) {
    Operation operation = begin(model, request);
    return operation == null ? null : new Answer(operation, streamed);
  }

  private ModelHelper() {}
}
