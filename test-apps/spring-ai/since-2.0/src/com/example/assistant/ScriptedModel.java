/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A model without a network. Whoever calls it also calls the tools that it asks for. */
@Component
class ScriptedModel implements ChatModel {

  @Override
  public ChatResponse call(Prompt prompt) {
    return Script.answerTo(prompt);
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    return Flux.defer(() -> Flux.just(Script.answerTo(prompt)));
  }

  @Override
  public ChatOptions getOptions() {
    return ToolCallingChatOptions.builder().build();
  }
}
