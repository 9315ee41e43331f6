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

/** A model without a network: it wants one tool, then it says the result. */
final class ScriptedModel implements ChatModel {

  @Override
  public ChatResponse doChat(ChatRequest request) {
    var last = request.messages().get(request.messages().size() - 1);
    var answer =
        last instanceof ToolExecutionResultMessage result
            ? AiMessage.from("It is " + result.text())
            : AiMessage.from(
                ToolExecutionRequest.builder()
                    .id("call_1")
                    .name("weather")
                    .arguments("{\"city\": \"Oslo\"}")
                    .build());
    return ChatResponse.builder().aiMessage(answer).modelName("scripted-1").build();
  }
}
