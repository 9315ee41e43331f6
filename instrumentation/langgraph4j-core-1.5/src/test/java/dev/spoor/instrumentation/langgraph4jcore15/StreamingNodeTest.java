/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bsc.async.AsyncGenerator;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.NodeOutput;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("newest")
class StreamingNodeTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void endsWhenItsGeneratorIsDrained() throws Exception {
    List<Integer> endsWhileItStreamed = new ArrayList<>();
    Iterator<NodeOutput<AgentState>> chunks =
        List.of(chunk(), chunk()).stream()
            .peek(chunk -> endsWhileItStreamed.add(spoor.started().get(1).ends()))
            .iterator();
    CompiledGraph<AgentState> graph =
        chain(node_async(state -> Map.of("out", AsyncGenerator.from(chunks))), updating("b"))
            .compile();

    Graphs.run(graph);

    assertThat(endsWhileItStreamed).containsExactly(0, 0);
    assertThat(spoor.operations(Kind.NODE)).allSatisfy(node -> assertThat(node).completed());
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Test
  void failsWhenItsGeneratorBreaks() throws Exception {
    var exception = new IllegalStateException("no");
    Iterator<NodeOutput<AgentState>> chunks =
        List.of(chunk()).stream()
            .peek(
                chunk -> {
                  throw exception;
                })
            .iterator();
    CompiledGraph<AgentState> graph =
        chain(node_async(state -> Map.of("out", AsyncGenerator.from(chunks)))).compile();

    catchThrowable(() -> Graphs.run(graph));

    assertThat(spoor.operations()).allSatisfy(each -> assertThat(each).failedWith(exception));
  }

  private static NodeOutput<AgentState> chunk() {
    return NodeOutput.of("n1", new AgentState(Map.of()));
  }
}
