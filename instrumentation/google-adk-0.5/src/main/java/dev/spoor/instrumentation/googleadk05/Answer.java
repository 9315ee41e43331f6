/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk05;

import com.google.adk.models.LlmResponse;
import com.google.genai.types.FinishReason;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.Locale;
import java.util.Optional;

/**
 * One call of a model. It is over when the whole answer is there: whoever hears of that may call
 * the tools before the stream can end.
 */
final class Answer extends Followed<LlmResponse> {
  private final boolean streamed;

  Answer(Operation operation, boolean streamed) {
    super(operation);
    this.streamed = streamed;
  }

  @Override
  void emitted(LlmResponse part) {
    part.modelVersion().ifPresent(name -> operation.set(Attribute.MODEL, name));
    part.usageMetadata()
        .ifPresent(
            usage -> {
              count(Attribute.INPUT_TOKENS, usage.promptTokenCount());
              count(Attribute.OUTPUT_TOKENS, usage.candidatesTokenCount());
            });
    part.finishReason().ifPresent(reason -> operation.set(Attribute.FINISH_REASON, textOf(reason)));
    part.errorCode()
        .ifPresent(code -> operation.fail(textOf(code), "The model answered with an error."));
    note(part);
    if (!streamed || isLast(part)) {
      completed();
    }
  }

  /** What is whole repeats the parts that came before it. */
  private void note(LlmResponse part) {
    if (Operations.wantMessages() && (!streamed || !part.partial().orElse(false))) {
      part.content()
          .map(Told::text)
          .filter(text -> !text.isEmpty())
          .ifPresent(
              text ->
                  operation.set(Attribute.OUTPUT_MESSAGES, new Messages().add("assistant", text)));
    }
  }

  private static boolean isLast(LlmResponse part) {
    return !part.partial().orElse(false)
        && (part.finishReason().isPresent() || part.errorCode().isPresent());
  }

  private void count(Attribute attribute, Optional<Integer> tokens) {
    tokens.ifPresent(number -> operation.set(attribute, number));
  }

  /** One of the library's constants, or what the service sent. */
  private static String textOf(FinishReason reason) {
    return reason.toString().toLowerCase(Locale.ROOT);
  }
}
