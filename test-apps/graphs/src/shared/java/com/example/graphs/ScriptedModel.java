/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.graphs;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;

/** A model without a network: it wants one tool, then it says the result. */
final class ScriptedModel implements ChatModel {

  @Override
  public ChatResponse doChat(ChatRequest request) {
    var answer =
        request.messages().stream()
            .filter(ToolExecutionResultMessage.class::isInstance)
            .map(result -> AiMessage.from("It is " + ((ToolExecutionResultMessage) result).text()))
            .findFirst()
            .orElseGet(ScriptedModel::question);
    return ChatResponse.builder()
        .aiMessage(answer)
        .modelName("scripted-1")
        .finishReason(
            answer.hasToolExecutionRequests() ? FinishReason.TOOL_EXECUTION : FinishReason.STOP)
        .build();
  }

  private static AiMessage question() {
    return AiMessage.from(
        ToolExecutionRequest.builder()
            .id("call_1")
            .name("weather")
            .arguments("{\"city\": \"Oslo\"}")
            .build());
  }
}
