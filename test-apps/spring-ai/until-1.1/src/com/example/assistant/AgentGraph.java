/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import java.util.Map;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.spring.ai.agentexecutor.AgentExecutor;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.stereotype.Component;

/** LangGraph4j's own graph of an agent and its tools. */
@Component
class AgentGraph implements Graph {
  private final CompiledGraph<AgentExecutor.State> graph;

  AgentGraph(ChatModel model) throws GraphStateException {
    this.graph =
        AgentExecutor.builder()
            .chatModel(model)
            .toolsFromObject(new WeatherTools())
            .build()
            .compile();
  }

  @Override
  public String run(String question) {
    return graph
        .invoke(
            Map.of("messages", new UserMessage(question)),
            RunnableConfig.builder().threadId("talk-1").build())
        .flatMap(AgentExecutor.State::lastMessage)
        .orElseThrow()
        .getText();
  }
}
