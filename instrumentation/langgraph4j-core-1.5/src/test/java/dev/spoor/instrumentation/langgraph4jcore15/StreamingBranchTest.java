/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.fork;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.AsyncNodeAction;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Branches that stream: the library drains each where it runs, and goes on when all are done. */
@Tag("newest")
class StreamingBranchTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void endsWithItsStreamAndNotWithItsSiblings() throws Exception {
    var ends = new AtomicInteger(-1);
    AsyncNodeAction<AgentState> right =
        node_async(
            state -> {
              ends.set(named("left").ends());
              return Map.of("r", 1);
            });

    Graphs.run(fork(streaming(Stream.of("a", "b")), right).compile());

    assertThat(ends).hasValue(1);
    assertThat(named("left")).completed();
  }

  @Test
  void hasNotFailedWhereItsSiblingFails() throws Exception {
    var exception = new IllegalStateException("no");
    var graph = fork(streaming(Stream.of("a")), Graphs.throwing(exception)).compile();

    Throwable unused = catchThrowable(() -> Graphs.run(graph));

    assertThat(named("left")).completed();
    assertThat(named("right")).failedWith(exception);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
  }

  @Test
  void failsAloneWhereItsStreamBreaks() throws Exception {
    var exception = new IllegalStateException("no");
    var broken =
        Stream.of("a", "b")
            .peek(
                chunk -> {
                  if (chunk.equals("b")) {
                    throw exception;
                  }
                });
    var graph = fork(streaming(Stream.of("a")), streaming(broken)).compile();

    Throwable thrown = catchThrowable(() -> Graphs.run(graph));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(named("left")).completed();
    assertThat(named("right")).failedWith(exception);
  }

  @Test
  void isAroundWhatItsStreamCalls() throws Exception {
    var chunks =
        Stream.of("a", "b")
            .peek(chunk -> Operations.of(Kind.TOOL_EXECUTION).logger("T").start().end(null));

    Graphs.run(fork(streaming(chunks), streaming(Stream.of("c"))).compile());

    assertThat(spoor.operations(Kind.TOOL_EXECUTION))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).isChildOf(named("left")));
  }

  @Test
  void isTheSubgraphThatItRuns() throws Exception {
    var exception = new IllegalStateException("no");
    var inner = chain(updating("x"), updating("y")).compile();
    var graph =
        new StateGraph<>(AgentState::new)
            .addNode("fork", updating("f"))
            .addNode("left", inner)
            .addNode("right", Graphs.throwing(exception))
            .addNode("join", updating("j"))
            .addEdge(START, "fork")
            .addEdge("fork", "left")
            .addEdge("fork", "right")
            .addEdge("left", "join")
            .addEdge("right", "join")
            .addEdge("join", END)
            .compile();

    Throwable unused = catchThrowable(() -> Graphs.run(graph));

    RecordedOperation run = spoor.operations(Kind.GRAPH_EXECUTION).get(1);
    assertThat(run).completed().isChildOf(named("left"));
    assertThat(named("left")).completed();
  }

  @Test
  void endsWhereItBeginsToStreamOnAThreadThatKnowsNothing() throws Exception {
    var late = new CompletableFuture<Map<String, Object>>();
    var graph = fork(updating("l"), state -> late).compile();
    var run = new Thread(() -> Graphs.run(graph));

    run.start();
    await().until(() -> spoor.started().size() == 4);
    late.complete(Map.of("out", new Chunks("right", List.of("a").iterator())));
    run.join();

    assertThat(spoor.operations()).hasSize(5).allSatisfy(each -> assertThat(each).completed());
  }

  private static AsyncNodeAction<AgentState> streaming(Stream<String> chunks) {
    return node_async(state -> Map.of("out", new Chunks("n", chunks.iterator())));
  }

  private static RecordedOperation named(String node) {
    return spoor.started().stream()
        .filter(each -> each.kind() == Kind.NODE && node.equals(each.node()))
        .findFirst()
        .orElseThrow();
  }
}
