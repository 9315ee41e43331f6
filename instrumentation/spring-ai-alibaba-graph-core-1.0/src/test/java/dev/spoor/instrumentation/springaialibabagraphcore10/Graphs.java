/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static com.alibaba.cloud.ai.graph.StateGraph.END;
import static com.alibaba.cloud.ai.graph.StateGraph.START;
import static com.alibaba.cloud.ai.graph.action.AsyncNodeAction.node_async;

import com.alibaba.cloud.ai.graph.CompileConfig;
import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.StateGraph;
import com.alibaba.cloud.ai.graph.action.AsyncNodeAction;
import com.alibaba.cloud.ai.graph.checkpoint.savers.MemorySaver;
import com.alibaba.cloud.ai.graph.exception.GraphStateException;
import com.alibaba.cloud.ai.graph.state.strategy.ReplaceStrategy;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;

/** Graphs as applications build them. */
final class Graphs {

  static StateGraph named(String name) {
    return new StateGraph(name, () -> Map.of("value", new ReplaceStrategy()));
  }

  /** One node after the other, named {@code n1}, {@code n2} and so on. */
  static StateGraph chain(AsyncNodeAction... actions) throws GraphStateException {
    StateGraph graph = named("chain");
    String before = START;
    for (int i = 0; i < actions.length; i++) {
      String id = "n" + (i + 1);
      graph.addNode(id, actions[i]).addEdge(before, id);
      before = id;
    }
    return graph.addEdge(before, END);
  }

  /** Nodes {@code left} and {@code right} side by side, between {@code fork} and {@code join}. */
  static StateGraph fork(AsyncNodeAction left, AsyncNodeAction right) throws GraphStateException {
    return named("fork")
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
  static AsyncNodeAction updating(String key) {
    return node_async(state -> Map.of(key, "value"));
  }

  static CompiledGraph interruptedBefore(String node, StateGraph graph) throws GraphStateException {
    return interruptedBefore(node, graph, new MemorySaver());
  }

  static CompiledGraph interruptedBefore(String node, StateGraph graph, MemorySaver saver)
      throws GraphStateException {
    return graph.compile(
        CompileConfig.builder().saverConfig(Dialect.savers(saver)).interruptBefore(node).build());
  }

  static RunnableConfig thread(String id) {
    return RunnableConfig.builder().threadId(id).build();
  }

  static Map<String, Object> run(CompiledGraph graph, RunnableConfig config) throws Exception {
    return graph.invoke(Map.of(), config).orElseThrow().data();
  }

  /** As a model answers that streams. */
  static ChatResponse chunk(String text) {
    return new ChatResponse(List.of(new Generation(new AssistantMessage(text))));
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
