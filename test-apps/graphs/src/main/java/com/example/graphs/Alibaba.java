/*
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.graphs;

import static com.alibaba.cloud.ai.graph.StateGraph.END;
import static com.alibaba.cloud.ai.graph.StateGraph.START;
import static com.alibaba.cloud.ai.graph.action.AsyncNodeAction.node_async;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.KeyStrategyFactory;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.StateGraph;
import com.alibaba.cloud.ai.graph.exception.GraphStateException;
import com.alibaba.cloud.ai.graph.internal.node.ParallelNode;
import com.alibaba.cloud.ai.graph.state.strategy.ReplaceStrategy;
import java.util.Map;

/** A trip that is planned by Spring AI Alibaba Graph, on the threads that it has of its own. */
public final class Alibaba {
  private static final KeyStrategyFactory KEYS = () -> Map.of("place", new ReplaceStrategy());

  public static void main(String[] args) throws Exception {
    CompiledGraph graph =
        new StateGraph("trip", KEYS)
            .addNode("plan", node_async(state -> Map.of("place", "Oslo")))
            .addNode("fly", node_async(state -> Map.of("flight", "SK 1")))
            .addNode("stay", node_async(state -> Map.of("hotel", "Grand")))
            .addNode("pay", payment())
            .addEdge(START, "plan")
            .addEdge("plan", "fly")
            .addEdge("plan", "stay")
            .addEdge("fly", "pay")
            .addEdge("stay", "pay")
            .addEdge("pay", END)
            .compile();

    var state = graph.invoke(Map.of(), RunnableConfig.builder().threadId("talk-1").build());
    System.out.println(state.orElseThrow().data().get("paid"));
    ParallelNode.shutdownDefaultExecutor();
  }

  private static CompiledGraph payment() throws GraphStateException {
    return new StateGraph("payment", KEYS)
        .addNode("charge", node_async(state -> Map.of("paid", "for " + state.data().get("place"))))
        .addEdge(START, "charge")
        .addEdge("charge", END)
        .compile();
  }

  private Alibaba() {}
}
