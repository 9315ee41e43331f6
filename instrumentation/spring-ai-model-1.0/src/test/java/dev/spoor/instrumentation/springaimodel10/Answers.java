/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;

/** What models are asked and what they answer. */
final class Answers {
  static final Map.Entry<String, ?>[] ATTRIBUTES = attributes();

  static Prompt prompt() {
    return new Prompt("a prompt");
  }

  static Prompt promptFor(String model) {
    return new Prompt("a prompt", ChatOptions.builder().model(model).build());
  }

  static ChatResponse answer() {
    return new ChatResponse(
        List.of(
            new Generation(
                new AssistantMessage("an answer"),
                ChatGenerationMetadata.builder().finishReason("STOP").build())),
        ChatResponseMetadata.builder().model("scripted-1").usage(new DefaultUsage(11, 7)).build());
  }

  /** The beginning of an answer, of which nothing is known yet. */
  static ChatResponse part() {
    return new ChatResponse(List.of(new Generation(new AssistantMessage("an "))));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static Map.Entry<String, ?>[] attributes() {
    return new Map.Entry[] {
      Map.entry("model", "scripted-1"),
      Map.entry("provider", "acme"),
      Map.entry("input_tokens", 11),
      Map.entry("output_tokens", 7),
      Map.entry("finish_reason", "stop")
    };
  }

  private Answers() {}
}
