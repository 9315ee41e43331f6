/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.action.AsyncNodeAction;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nodes whose streams are not simply read to their end. */
class StreamingNodeTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Tag("newest")
  @Test
  void isAbandonedWithItsRunWhereNobodyReadsOn() throws Exception {
    var graph = chain(streaming(Stream.generate(() -> "chunk").iterator())).compile();

    readOneChunkAndForget(graph);

    await().until(StreamingNodeTest::hasEndedOnceCollected);
    assertThat(spoor.operations())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).failedAs("abandoned"));
  }

  private static void readOneChunkAndForget(CompiledGraph<AgentState> graph) {
    for (var output : graph.stream(Map.of(), RunnableConfig.builder().build())) {
      if (output.node().equals("n1")) {
        return;
      }
    }
  }

  private static boolean hasEndedOnceCollected() {
    System.gc();
    return spoor.started().stream().allMatch(each -> each.ends() > 0);
  }

  @Test
  void endsInARunThatIsWithinANode() throws Exception {
    CompiledGraph<AgentState> inner = chain(streaming(List.of("a", "b").iterator())).compile();
    var graph = chain(node_async(state -> Graphs.run(inner)), updating("b")).compile();

    Graphs.run(graph);

    assertThat(spoor.operations()).hasSize(5).allSatisfy(each -> assertThat(each).completed());
  }

  @Tag("newest")
  @Test
  void endsAsABranchToo() throws Exception {
    var graph = Graphs.fork(streaming(List.of("a", "b").iterator()), updating("r")).compile();

    Graphs.run(graph);

    assertThat(spoor.operations()).hasSize(5).allSatisfy(each -> assertThat(each).completed());
  }

  @Tag("newest")
  @Test
  void endsWhereItBeginsToStreamAfterItsRunHasFailed() throws Exception {
    var exception = new IllegalStateException("no");
    var late = new CompletableFuture<Map<String, Object>>();
    var graph = Graphs.fork(Graphs.throwing(exception), state -> late).compile();

    org.assertj.core.api.Assertions.catchThrowable(() -> Graphs.run(graph));
    RecordedOperation right = spoor.started().get(spoor.started().size() - 1);
    assertThat(right.ends()).isZero();
    late.complete(Map.of("out", new Chunks("right", List.of("a").iterator())));

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
    assertThat(right).completed();
  }

  private static AsyncNodeAction<AgentState> streaming(Iterator<String> chunks) {
    return node_async(state -> Map.of("out", new Chunks("n1", chunks)));
  }
}
