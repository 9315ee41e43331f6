/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.observation.ChatModelObservationContext;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import reactor.core.publisher.Flux;

/**
 * A model that gives one answer after the other, and the last one for ever; in parts where that is
 * what somebody wants. Like the library's, it can be observed.
 */
final class ScriptedModel implements ChatModel {
  private final List<Supplier<Flux<ChatResponse>>> answers;
  private int given;

  ScriptedModel(Supplier<Flux<ChatResponse>> answer) {
    this(List.of(answer));
  }

  ScriptedModel(List<Supplier<Flux<ChatResponse>>> answers) {
    this.answers = answers;
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    return observed(prompt).blockLast();
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    return Flux.defer(() -> observed(prompt));
  }

  private synchronized Flux<ChatResponse> observed(Prompt prompt) {
    ChatModelObservationContext.builder().prompt(prompt).provider("acme").build();
    return answers.get(Math.min(given++, answers.size() - 1)).get();
  }

  /** Asked since 2.0; a model that knows nothing of tools is given none. */
  @Override
  public ChatOptions getOptions() {
    return ToolCallingChatOptions.builder().build();
  }
}
