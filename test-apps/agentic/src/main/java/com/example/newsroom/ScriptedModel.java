/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.newsroom;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;

/** A model that reads from a script. */
final class ScriptedModel implements ChatModel {
  private static final String TOPIC = "report on ";

  @Override
  public ChatResponse doChat(ChatRequest request) {
    List<ChatMessage> said = request.messages();
    ChatMessage last = said.get(said.size() - 1);
    String asked = last instanceof UserMessage user ? user.singleText() : "";
    if (asked.equals("edit silence")) {
      throw new IllegalStateException("the model is overloaded");
    }
    if (asked.startsWith("The user request is")) {
      return answer(plan(asked));
    }
    return asked.startsWith(TOPIC) ? answer(search(asked)) : answer(AiMessage.from(text(last)));
  }

  private static String text(ChatMessage last) {
    return last instanceof ToolExecutionResultMessage ? "a draft" : "a story";
  }

  /** Has a report made, and is content with it. */
  private static AiMessage plan(String asked) {
    boolean done = asked.contains("a draft");
    return AiMessage.from(
        done
            ? "{\"agentName\": \"done\", \"arguments\": {\"response\": \"a story\"}}"
            : "{\"agentName\": \"report\", \"arguments\": {\"topic\": \"cats\"}}");
  }

  private static AiMessage search(String asked) {
    String topic = asked.substring(TOPIC.length()).strip();
    return AiMessage.from(
        ToolExecutionRequest.builder()
            .id("call-1")
            .name("search")
            .arguments(
                "{\"topic\":\"" + topic + "\",\"apiKey\":\"" + System.getenv("PLANTED") + "\"}")
            .build());
  }

  static ChatResponse answer(AiMessage message) {
    return ChatResponse.builder()
        .aiMessage(message)
        .modelName("scripted-1")
        .tokenUsage(new TokenUsage(20, 12))
        .finishReason(FinishReason.STOP)
        .build();
  }
}
