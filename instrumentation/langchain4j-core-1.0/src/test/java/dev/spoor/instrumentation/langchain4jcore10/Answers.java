/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Map;

/** What models are asked and what they answer. */
final class Answers {
  static final Map.Entry<String, ?>[] ATTRIBUTES = attributes();

  static ChatRequest request() {
    return ChatRequest.builder().messages(UserMessage.from("a prompt")).build();
  }

  static ChatResponse answer() {
    return ChatResponse.builder()
        .aiMessage(AiMessage.from("an answer"))
        .modelName("scripted-1")
        .tokenUsage(new TokenUsage(11, 7))
        .finishReason(FinishReason.STOP)
        .build();
  }

  static ChatResponse toolCall() {
    var look = ToolExecutionRequest.builder().id("call-1").name("look").arguments("{}").build();
    return ChatResponse.builder()
        .aiMessage(AiMessage.from(look))
        .finishReason(FinishReason.TOOL_EXECUTION)
        .build();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static Map.Entry<String, ?>[] attributes() {
    return new Map.Entry[] {
      Map.entry("model", "scripted-1"),
      Map.entry("provider", "open_ai"),
      Map.entry("input_tokens", 11),
      Map.entry("output_tokens", 7),
      Map.entry("finish_reason", "stop")
    };
  }

  private Answers() {}
}
