/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jcore10;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.function.Supplier;

/** A model that gives one answer after the other, and the last one for ever. */
final class ScriptedModel implements ChatModel {
  private final List<Supplier<ChatResponse>> answers;
  private int given;

  ScriptedModel(Supplier<ChatResponse> answer) {
    this(List.of(answer));
  }

  ScriptedModel(List<Supplier<ChatResponse>> answers) {
    this.answers = answers;
  }

  @Override
  public synchronized ChatResponse doChat(ChatRequest request) {
    return answers.get(Math.min(given++, answers.size() - 1)).get();
  }

  @Override
  public ModelProvider provider() {
    return ModelProvider.OPEN_AI;
  }
}
