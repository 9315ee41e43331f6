/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.metadata.ChatResponseMetadata;
import org.springframework.ai.chat.metadata.DefaultUsage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.observation.ChatModelObservationContext;
import org.springframework.ai.chat.prompt.Prompt;

/** What the model says: it asks for the weather in the city that is named, then hands it on. */
final class Script {
  private static final String CITY = "weather in ";

  /** The answer to all that has been said so far. */
  static ChatResponse answerTo(Prompt prompt) {
    ChatModelObservationContext.builder().prompt(prompt).provider("script").build();
    List<Message> said = prompt.getInstructions();
    Message last = said.get(said.size() - 1);
    if (last instanceof ToolResponseMessage) {
      return answer(new AssistantMessage("take an umbrella"), "STOP");
    }
    int city = last.getText().indexOf(CITY);
    return city < 0
        ? answer(new AssistantMessage("well said"), "STOP")
        : answer(asking(last.getText().substring(city + CITY.length())), "TOOL_CALLS");
  }

  private static AssistantMessage asking(String city) {
    String arguments = "{\"city\":\"" + city + "\",\"apiKey\":\"" + System.getenv("PLANTED") + "\"}";
    return Asking.by(new ToolCall("call-1", "function", "weather", arguments));
  }

  private static ChatResponse answer(AssistantMessage message, String reason) {
    return new ChatResponse(
        List.of(
            new Generation(
                message, ChatGenerationMetadata.builder().finishReason(reason).build())),
        ChatResponseMetadata.builder()
            .model("scripted-1")
            .usage(new DefaultUsage(20, 12))
            .build());
  }

  private Script() {}
}
