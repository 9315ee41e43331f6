/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import static dev.langchain4j.model.output.FinishReason.STOP;
import static dev.langchain4j.model.output.FinishReason.TOOL_EXECUTION;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;

/** A model without a network: for each question it wants one tool, then it says the result. */
final class ScriptedModel implements ChatModel {

  @Override
  public ChatResponse doChat(ChatRequest request) {
    ChatMessage last = request.messages().get(request.messages().size() - 1);
    AiMessage answer = answerTo(last);
    return ChatResponse.builder()
        .aiMessage(answer)
        .modelName("scripted-1")
        .tokenUsage(new TokenUsage(40 * request.messages().size(), 12))
        .finishReason(answer.hasToolExecutionRequests() ? TOOL_EXECUTION : STOP)
        .build();
  }

  private static AiMessage answerTo(ChatMessage message) {
    if (message instanceof ToolExecutionResultMessage result) {
      return AiMessage.from(result.text());
    }
    return AiMessage.from(toolFor(((UserMessage) message).singleText()));
  }

  private static ToolExecutionRequest toolFor(String question) {
    return switch (question) {
      case "Which java is here?" -> call("call_1", "installedVersion", "{}");
      case "Which java is newest?" ->
          call("call_2", "newestRelease", "{\"product\": \"java\", \"channel\": \"stable\"}");
      default -> call("call_3", "advisories", "{\"product\": \"java\"}");
    };
  }

  private static ToolExecutionRequest call(String id, String tool, String arguments) {
    return ToolExecutionRequest.builder().id(id).name(tool).arguments(arguments).build();
  }
}
