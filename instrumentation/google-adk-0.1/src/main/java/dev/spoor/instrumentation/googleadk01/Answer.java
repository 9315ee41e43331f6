/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import com.google.adk.models.LlmResponse;
import com.google.genai.types.Content;
import com.google.genai.types.FinishReason;
import com.google.genai.types.GenerateContentResponseUsageMetadata;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Messages;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One call of a model. It is over when the whole answer is there: whoever hears of that may call
 * the tools before the stream can end.
 */
final class Answer extends Followed<LlmResponse> {
  /** Since 0.3. */
  private static final Accessor USAGE = Accessor.of(LlmResponse.class, "usageMetadata");

  /** Since 0.5. */
  private static final Accessor MODEL = Accessor.of(LlmResponse.class, "modelVersion");

  private static final Accessor REASON = Accessor.of(LlmResponse.class, "finishReason");

  private final boolean streamed;

  Answer(Operation operation, boolean streamed) {
    super(operation);
    this.streamed = streamed;
  }

  @Override
  void emitted(LlmResponse part) {
    if (MODEL.read(part) instanceof String name) {
      operation.set(Attribute.MODEL, name);
    }
    if (USAGE.read(part) instanceof GenerateContentResponseUsageMetadata usage) {
      count(Attribute.INPUT_TOKENS, usage.promptTokenCount());
      count(Attribute.OUTPUT_TOKENS, usage.candidatesTokenCount());
    }
    if (REASON.read(part) instanceof FinishReason reason) {
      operation.set(Attribute.FINISH_REASON, textOf(reason));
    }
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
    boolean ends = REASON.exists() ? REASON.read(part) != null : asksForATool(part);
    return !part.partial().orElse(false) && (ends || part.errorCode().isPresent());
  }

  private static boolean asksForATool(LlmResponse part) {
    return part.content().flatMap(Content::parts).orElse(List.of()).stream()
        .anyMatch(each -> each.functionCall().isPresent());
  }

  private void count(Attribute attribute, Optional<Integer> tokens) {
    tokens.ifPresent(number -> operation.set(attribute, number));
  }

  /** One of the library's constants, or what the service sent. */
  private static String textOf(FinishReason reason) {
    return reason.toString().toLowerCase(Locale.ROOT);
  }
}
