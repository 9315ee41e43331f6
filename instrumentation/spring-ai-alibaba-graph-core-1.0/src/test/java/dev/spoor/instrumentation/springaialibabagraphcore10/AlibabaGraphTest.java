/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static com.alibaba.cloud.ai.graph.StateGraph.END;
import static com.alibaba.cloud.ai.graph.StateGraph.START;
import static com.alibaba.cloud.ai.graph.action.AsyncNodeAction.node_async;
import static dev.spoor.instrumentation.springaialibabagraphcore10.Graphs.chain;
import static dev.spoor.instrumentation.springaialibabagraphcore10.Graphs.chunk;
import static dev.spoor.instrumentation.springaialibabagraphcore10.Graphs.named;
import static dev.spoor.instrumentation.springaialibabagraphcore10.Graphs.thread;
import static dev.spoor.instrumentation.springaialibabagraphcore10.Graphs.updating;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import com.alibaba.cloud.ai.graph.CompileConfig;
import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.OverAllState;
import com.alibaba.cloud.ai.graph.RunnableConfig;
import com.alibaba.cloud.ai.graph.action.AsyncCommandAction;
import com.alibaba.cloud.ai.graph.action.AsyncNodeActionWithConfig;
import com.alibaba.cloud.ai.graph.action.Command;
import com.alibaba.cloud.ai.graph.action.InterruptableAction;
import com.alibaba.cloud.ai.graph.action.InterruptionMetadata;
import com.alibaba.cloud.ai.graph.action.NodeAction;
import com.alibaba.cloud.ai.graph.checkpoint.savers.MemorySaver;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

class AlibabaGraphTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void namesTheGraphTheNodesAndWhatTheyUpdate() throws Exception {
    CompiledGraph graph =
        named("planner")
            .addNode("plan", node_async(new Plan()))
            .addEdge(START, "plan")
            .addEdge("plan", END)
            .compile();

    Graphs.run(graph, thread("talk-1"));

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(run)
        .completed()
        .isRoot()
        .hasOnly(entry("graph", "planner"), entry("thread_id", "talk-1"), entry("steps", 1));
    assertThat(spoor.onlyOperation(Kind.NODE))
        .completed()
        .isChildOf(run)
        .hasOnly(
            entry("node", "plan"),
            entry("graph", "planner"),
            entry("thread_id", "talk-1"),
            entry("state_updates", List.of("value")));
    assertThat(spoor.onlyOperation(Kind.NODE).logger()).isEqualTo(Plan.class.getName());
  }

  @Test
  void endsANodeThatTimesOutBeforeItsRun() throws Exception {
    CompiledGraph graph =
        Graphs.chain(
                state ->
                    new CompletableFuture<Map<String, Object>>()
                        .orTimeout(20, TimeUnit.MILLISECONDS))
            .compile();

    Throwable thrown = catchThrowable(() -> Graphs.run(graph, thread("talk-1")));

    RecordedOperation node = spoor.onlyOperation(Kind.NODE);
    RecordedOperation run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(thrown).hasRootCauseInstanceOf(TimeoutException.class);
    assertThat(node).failedWith(run.error());
    assertThat(node.placeOfEnd()).isLessThan(run.placeOfEnd());
  }

  @Test
  void belongsToTheConversationThatItsStateNames() throws Exception {
    CompiledGraph graph = chain(updating("value")).compile();

    graph.invoke(Map.of("thread_id", "talk-1"), RunnableConfig.builder().build());
    graph.invoke(Map.of("thread_id", "talk-1"), thread("talk-2"));

    assertThat(spoor.operations())
        .extracting(RecordedOperation::threadId)
        .containsExactly("talk-1", "talk-1", "talk-2", "talk-2");
  }

  @Test
  void beginsWithEachSubscriptionAndNotBefore() throws Exception {
    CompiledGraph graph = chain(updating("value")).compile();

    var outputs = Dialect.outputs(graph, thread("talk-1"));
    assertThat(spoor.started()).isEmpty();
    outputs.blockLast();
    outputs.blockLast();

    assertThat(spoor.operations(Kind.GRAPH_EXECUTION))
        .hasSize(2)
        .allSatisfy(run -> assertThat(run).completed());
  }

  @Test
  void leavesNoContextWithWhoeverReadsTheOutput() throws Exception {
    CompiledGraph graph = chain(updating("value"), updating("value")).compile();

    Dialect.outputs(graph, thread("talk-1"))
        .doOnNext(output -> assertThat(Contexts.current()).isNull())
        .blockLast();

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Test
  void goesOnInItsOwnContextOnTheThreadOfAFuture() throws Exception {
    CompiledGraph graph =
        chain(
                state -> CompletableFuture.supplyAsync(() -> Map.of("value", "a")),
                node_async(
                    state -> Map.of("value", spoor.underOperation(() -> "called").toString())))
            .compile();

    Graphs.run(graph, thread("talk-1"));

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes).hasSize(2).allSatisfy(node -> assertThat(node).completed().isChildOf(run));
    assertThat(spoor.onlyOperation(Kind.METHOD_CALL)).isChildOf(nodes.get(1));
  }

  @Test
  void recordsACommandAsItsNode() throws Exception {
    AsyncCommandAction command =
        (state, config) ->
            CompletableFuture.completedFuture(new Command("next", Map.of("value", 1)));
    CompiledGraph graph =
        named("choosing")
            .addNode("choose", command, Map.of("next", "next"))
            .addNode("next", updating("value"))
            .addEdge(START, "choose")
            .addEdge("next", END)
            .compile();

    Graphs.run(graph, thread("talk-1"));

    assertThat(spoor.operations(Kind.NODE))
        .allSatisfy(
            node -> assertThat(node).completed().has(entry("state_updates", List.of("value"))))
        .extracting(RecordedOperation::node)
        .containsExactly("choose", "next");
  }

  @Test
  void recordsTheNodesOfAMergedSubgraph() throws Exception {
    CompiledGraph graph =
        named("outer")
            .addNode("inner", chain(updating("value")))
            .addEdge(START, "inner")
            .addEdge("inner", END)
            .compile();

    Graphs.run(graph, thread("talk-1"));

    assertThat(spoor.onlyOperation(Kind.NODE)).completed().has(entry("node", "inner-n1"));
  }

  @Test
  void recordsEachBranchOnce() throws Exception {
    Graphs.run(Graphs.fork(updating("l"), updating("r")).compile(), thread("talk-1"));

    assertThat(spoor.operations(Kind.NODE))
        .allSatisfy(node -> assertThat(node).completed())
        .extracting(RecordedOperation::node)
        .containsExactlyInAnyOrder("fork", "left", "right", "join");
  }

  @Test
  void isAtWorkOnABranchThatStreamsUntilItsStreamEnds() throws Exception {
    CompiledGraph graph =
        Graphs.fork(
                node_async(state -> Map.of("l", Flux.just(chunk("a"), chunk("b")))), updating("r"))
            .compile();

    Graphs.run(graph, thread("talk-1"));

    assertThat(spoor.operations()).hasSize(5).allSatisfy(each -> assertThat(each).completed());
  }

  @Test
  void failsASubgraphAndAllAroundIt() throws Exception {
    var exception = new IllegalStateException("no");
    CompiledGraph inner =
        chain(
                node_async(
                    state -> {
                      throw exception;
                    }))
            .compile();
    CompiledGraph graph = around(inner).compile();

    Throwable thrown = catchThrowable(() -> Graphs.run(graph, thread("talk-1")));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.operations())
        .hasSize(4)
        .allSatisfy(each -> assertThat(each).failedWith(exception));
  }

  @Tag("newest")
  @Test
  void waitsForAPersonWithinASubgraphOfTheSameConversation() throws Exception {
    var saver = new MemorySaver();
    CompiledGraph inner =
        Graphs.interruptedBefore("n2", chain(updating("value"), updating("value")), saver);
    CompiledGraph graph =
        around(inner).compile(CompileConfig.builder().saverConfig(Dialect.savers(saver)).build());

    Graphs.run(graph, thread("talk-1"));

    assertThat(spoor.operations())
        .hasSize(4)
        .allMatch(each -> "talk-1".equals(each.threadId()))
        .extracting(RecordedOperation::outcome)
        .containsExactly("interrupted", "interrupted", "interrupted", null);
  }

  private static com.alibaba.cloud.ai.graph.StateGraph around(CompiledGraph inner)
      throws Exception {
    return named("outer").addNode("outer", inner).addEdge(START, "outer").addEdge("outer", END);
  }

  @Tag("newest")
  @Test
  void leavesAnActionTheInterfacesThatTheLibraryAsksFor() throws Exception {
    CompiledGraph graph =
        named("asking")
            .addNode("ask", new Asking())
            .addEdge(START, "ask")
            .addEdge("ask", END)
            .compile(
                CompileConfig.builder().saverConfig(Dialect.savers(new MemorySaver())).build());

    graph.invokeAndGetOutput(Map.of(), thread("talk-1"));

    assertThat(spoor.onlyOperation()).isOf(Kind.GRAPH_EXECUTION).hasOutcome("interrupted");
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    CompiledGraph graph = chain(updating("value")).compile();

    var state = spoor.failing(() -> Graphs.run(graph, thread("talk-1")));

    assertThat(state).containsEntry("value", "value");
    assertThat(spoor.operations()).isEmpty();
  }

  private static final class Plan implements NodeAction {
    @Override
    public Map<String, Object> apply(OverAllState state) {
      return Map.of("value", "planned");
    }
  }

  private static final class Asking implements AsyncNodeActionWithConfig, InterruptableAction {

    @Override
    public CompletableFuture<Map<String, Object>> apply(OverAllState state, RunnableConfig config) {
      return CompletableFuture.completedFuture(Map.of());
    }

    @Override
    public Optional<InterruptionMetadata> interrupt(
        String node, OverAllState state, RunnableConfig config) {
      return Optional.of(InterruptionMetadata.builder(node, state).build());
    }
  }
}
