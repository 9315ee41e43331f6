/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.upgrade;

import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import java.util.Map;
import java.util.concurrent.Executor;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.checkpoint.MemorySaver;
import org.bsc.langgraph4j.state.AgentState;

/** {@code plan}, then {@code installed} and {@code released} side by side, then {@code advise}. */
final class UpgradeGraph {
  private final Adviser adviser;
  private final Executor branches;
  private final CompiledGraph<AgentState> graph;

  UpgradeGraph(Adviser adviser, Executor branches) throws GraphStateException {
    this.adviser = adviser;
    this.branches = branches;
    this.graph =
        new StateGraph<>(AgentState::new)
            .addNode("plan", node_async(state -> Map.of("product", "java")))
            .addNode("installed", node_async(state -> ask("installed", "Which java is here?")))
            .addNode("released", node_async(state -> ask("released", "Which java is newest?")))
            .addNode("advise", node_async(this::advise))
            .addEdge(START, "plan")
            .addEdge("plan", "installed")
            .addEdge("plan", "released")
            .addEdge("installed", "advise")
            .addEdge("released", "advise")
            .addEdge("advise", END)
            .compile(
                CompileConfig.builder()
                    .graphId("upgrade")
                    .checkpointSaver(new MemorySaver())
                    .build());
  }

  String run(String conversation) {
    var config =
        RunnableConfig.builder()
            .threadId(conversation)
            .addParallelNodeExecutor("plan", branches)
            .build();
    return graph.invoke(Map.of(), config).orElseThrow().<String>value("advice").orElseThrow();
  }

  private Map<String, Object> advise(AgentState state) {
    var known = adviser.ask("Is anything known against it?");
    var advice =
        new Report()
            .render(
                state.<String>value("installed").orElseThrow(),
                state.<String>value("released").orElseThrow(),
                known);
    return Map.of("advice", advice);
  }

  private Map<String, Object> ask(String key, String question) {
    return Map.of(key, adviser.ask(question));
  }
}
