/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.EmptyUsage;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;

/**
 * Reads what is said about an answer, or about a part of it, and nothing of what is said. Behind an
 * interface may stand a class of the application: only the library's own are asked.
 */
final class Answer {
  private static final String LIBRARY = "org.springframework.ai.";

  static void note(Operation operation, ChatResponse response) {
    ChatResponseMetadata metadata = response.getMetadata();
    if (metadata != null) {
      operation.set(Attribute.MODEL, textOrNull(metadata.getModel()));
      tokens(operation, metadata.getUsage());
    }
    String reason = finishReason(response.getResults());
    if (reason != null) {
      operation.set(Attribute.FINISH_REASON, reason.toLowerCase(Locale.ROOT));
    }
  }

  /** The model that is asked for, or null where that is left open. */
  static @Nullable String modelOf(@Nullable Prompt prompt) {
    ChatOptions options = prompt == null ? null : prompt.getOptions();
    return options != null && isTheLibrarys(options) ? textOrNull(options.getModel()) : null;
  }

  private static void tokens(Operation operation, @Nullable Usage usage) {
    if (usage != null && isTheLibrarys(usage) && !(usage instanceof EmptyUsage)) {
      count(operation, Attribute.INPUT_TOKENS, usage.getPromptTokens());
      count(operation, Attribute.OUTPUT_TOKENS, usage.getCompletionTokens());
    }
  }

  /** Of the parts of an answer any may have the count, and those after it none. */
  private static void count(Operation operation, Attribute attribute, @Nullable Integer tokens) {
    if (tokens != null && (tokens > 0 || operation.get(attribute) == null)) {
      operation.set(attribute, tokens);
    }
  }

  private static @Nullable String finishReason(@Nullable List<Generation> generations) {
    if (generations == null) {
      return null;
    }
    for (Generation each : generations) {
      ChatGenerationMetadata metadata = each.getMetadata();
      if (metadata != null && isTheLibrarys(metadata)) {
        String reason = textOrNull(metadata.getFinishReason());
        if (reason != null) {
          return reason;
        }
      }
    }
    return null;
  }

  static boolean isTheLibrarys(Object object) {
    return object.getClass().getName().startsWith(LIBRARY);
  }

  static @Nullable String textOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private Answer() {}
}
