/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.assistant;

import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import java.util.Map;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.state.AgentState;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.stereotype.Component;

/** One node finds the answer, with a tool, the next one reviews it. */
@Component
class TalkGraph implements Graph {
  private final ChatClient client;
  private final CompiledGraph<AgentState> graph;

  TalkGraph(ChatClient.Builder clients) throws GraphStateException {
    this.client = clients.build();
    this.graph =
        new StateGraph<>(AgentState::new)
            .addNode("answer", node_async(state -> Map.of("answer", answer(state))))
            .addNode("review", node_async(state -> Map.of("review", review(state))))
            .addEdge(START, "answer")
            .addEdge("answer", "review")
            .addEdge("review", END)
            .compile(CompileConfig.builder().graphId("talk").build());
  }

  private String answer(AgentState state) {
    String question = state.<String>value("question").orElseThrow();
    return client.prompt(question).tools(new WeatherTools()).call().content();
  }

  private String review(AgentState state) {
    return client.prompt(state.<String>value("answer").orElseThrow()).call().content();
  }

  @Override
  public String run(String question) {
    return graph
        .invoke(Map.of("question", question), RunnableConfig.builder().threadId("talk-1").build())
        .orElseThrow()
        .<String>value("answer")
        .orElseThrow();
  }
}
