/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.graphs;

import static org.bsc.langgraph4j.StateGraph.END;
import static org.bsc.langgraph4j.StateGraph.START;

import dev.langchain4j.data.message.UserMessage;
import java.util.Map;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.agentexecutor.AgentExecutor;
import org.bsc.langgraph4j.langchain4j.serializer.std.LC4jStateSerializer;

/** LangGraph4j's agent for LangChain4j, as a node of another graph. */
public final class Agent {

  public static void main(String[] args) throws Exception {
    var serializer = new LC4jStateSerializer<>(AgentExecutor.State::new);
    var agent =
        AgentExecutor.builder()
            .chatModel(new ScriptedModel())
            .toolsFromObject(new WeatherTools())
            .stateSerializer(serializer)
            .build()
            .compile();
    var graph =
        new StateGraph<>(AgentExecutor.State.SCHEMA, serializer)
            .addNode("assistant", agent)
            .addEdge(START, "assistant")
            .addEdge("assistant", END)
            .compile();

    var state =
        graph.invoke(
            Map.of("messages", UserMessage.from("How is the weather in Oslo?")),
            RunnableConfig.builder().threadId("talk-1").build());

    System.out.println(state.orElseThrow().finalResponse().orElseThrow());
  }

  private Agent() {}
}
