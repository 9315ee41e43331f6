/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.programs;

import static org.bsc.langgraph4j.StateGraph.END;
import static org.bsc.langgraph4j.StateGraph.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import java.util.Map;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.state.AgentState;

/** Requests that run a graph; each path says otherwise which conversation it is part of. */
public final class Conversations {

  public static void main(String[] args) throws Exception {
    var graph = graph();
    var server = Site.listen();
    server.createContext(
        "/header",
        exchange -> {
          run(graph, Map.of(), null);
          Site.answer(exchange, 200, "done");
        });
    server.createContext(
        "/state",
        exchange -> {
          run(graph, Map.of("conversation", "of-the-state"), null);
          Site.answer(exchange, 200, "done");
        });
    server.createContext(
        "/configuration",
        exchange -> {
          run(graph, Map.of("conversation", "of-the-state"), "of-the-run");
          Site.answer(exchange, 200, "done");
        });
    for (String path : new String[] {"/header", "/state", "/configuration"}) {
      Caller.get(Site.port(server), path, "X-Conversation-ID: of-the-request");
    }
    server.stop(0);
  }

  private static CompiledGraph<AgentState> graph() throws GraphStateException {
    return new StateGraph<>(AgentState::new)
        .addNode("talk", node_async(state -> Map.of("said", "hello")))
        .addEdge(START, "talk")
        .addEdge("talk", END)
        .compile();
  }

  private static void run(
      CompiledGraph<AgentState> graph, Map<String, Object> state, String conversation) {
    graph.invoke(state, RunnableConfig.builder().threadId(conversation).build());
  }

  private Conversations() {}
}
