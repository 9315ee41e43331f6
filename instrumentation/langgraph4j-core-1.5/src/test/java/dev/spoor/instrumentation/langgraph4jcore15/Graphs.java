/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static org.bsc.langgraph4j.StateGraph.END;
import static org.bsc.langgraph4j.StateGraph.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import java.util.Map;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphInput;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.AsyncNodeAction;
import org.bsc.langgraph4j.state.AgentState;

/** Graphs as applications build them. */
final class Graphs {
  private static final boolean INPUTS = isThere("org.bsc.langgraph4j.GraphInput");

  /** One node after the other, named {@code n1}, {@code n2} and so on. */
  @SafeVarargs
  static StateGraph<AgentState> chain(AsyncNodeAction<AgentState>... actions)
      throws GraphStateException {
    StateGraph<AgentState> graph = new StateGraph<>(AgentState::new);
    String before = START;
    for (int i = 0; i < actions.length; i++) {
      String id = "n" + (i + 1);
      graph.addNode(id, actions[i]).addEdge(before, id);
      before = id;
    }
    return graph.addEdge(before, END);
  }

  /** Nodes {@code left} and {@code right} side by side, between {@code fork} and {@code join}. */
  static StateGraph<AgentState> fork(
      AsyncNodeAction<AgentState> left, AsyncNodeAction<AgentState> right)
      throws GraphStateException {
    return new StateGraph<>(AgentState::new)
        .addNode("fork", updating("f"))
        .addNode("left", left)
        .addNode("right", right)
        .addNode("join", updating("j"))
        .addEdge(START, "fork")
        .addEdge("fork", "left")
        .addEdge("fork", "right")
        .addEdge("left", "join")
        .addEdge("right", "join")
        .addEdge("join", END);
  }

  /** A node that does nothing but return this key. */
  static AsyncNodeAction<AgentState> updating(String key) {
    return node_async(state -> Map.of(key, "value"));
  }

  static AsyncNodeAction<AgentState> throwing(Exception exception) {
    return node_async(
        state -> {
          throw exception;
        });
  }

  static Map<String, Object> run(CompiledGraph<AgentState> graph) {
    return graph.invoke(Map.of("input", 1), RunnableConfig.builder().build()).orElseThrow().data();
  }

  static RunnableConfig thread(String id) {
    return RunnableConfig.builder().threadId(id).build();
  }

  /** Goes on from the last checkpoint of that conversation. */
  static Map<String, Object> resume(CompiledGraph<AgentState> graph, String id) {
    return (INPUTS
            ? graph.invoke(GraphInput.resume(), thread(id))
            : graph.invoke((Map<String, Object>) null, thread(id)))
        .orElseThrow()
        .data();
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException before16) {
      return false;
    }
  }

  static Throwable root(Throwable thrown) {
    Throwable at = thrown;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }

  private Graphs() {}
}
