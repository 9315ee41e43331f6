/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;

/** A model that asks for these tools once, and is content with whatever they say. */
final class ScriptedModel implements ChatModel {
  private final List<ToolExecutionRequest> requests;
  private boolean asked;

  ScriptedModel(ToolExecutionRequest... requests) {
    this.requests = List.of(requests);
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    AiMessage answer = asked ? AiMessage.from("done") : AiMessage.from(requests);
    asked = true;
    return ChatResponse.builder().aiMessage(answer).build();
  }
}
