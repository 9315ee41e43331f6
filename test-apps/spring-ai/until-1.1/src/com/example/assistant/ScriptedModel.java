/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.DefaultToolExecutionEligibilityPredicate;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.model.tool.ToolExecutionEligibilityPredicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * A model without a network that, like the library's, calls the tools itself unless told not to.
 */
@Component
class ScriptedModel implements ChatModel {
  private final ToolCallingManager tools;
  private final ToolExecutionEligibilityPredicate wanted =
      new DefaultToolExecutionEligibilityPredicate();

  ScriptedModel(ToolCallingManager tools) {
    this.tools = tools;
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    ChatResponse answer = Script.answerTo(prompt);
    return wanted.test(prompt.getOptions(), answer) ? call(next(prompt, answer)) : answer;
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    return Flux.defer(() -> Flux.just(Script.answerTo(prompt)))
        .flatMap(
            answer ->
                wanted.test(prompt.getOptions(), answer)
                    ? Flux.defer(() -> stream(next(prompt, answer)))
                        .subscribeOn(Schedulers.boundedElastic())
                    : Flux.just(answer));
  }

  private Prompt next(Prompt prompt, ChatResponse answer) {
    return new Prompt(
        tools.executeToolCalls(prompt, answer).conversationHistory(), prompt.getOptions());
  }

  @Override
  public ChatOptions getDefaultOptions() {
    return ToolCallingChatOptions.builder().build();
  }
}
