/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaialibabagraphcore10;

import static com.alibaba.cloud.ai.graph.StateGraph.END;
import static com.alibaba.cloud.ai.graph.StateGraph.START;
import static com.alibaba.cloud.ai.graph.action.AsyncMultiCommandAction.node_async;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import com.alibaba.cloud.ai.graph.CompiledGraph;
import com.alibaba.cloud.ai.graph.action.AsyncMultiCommandAction;
import com.alibaba.cloud.ai.graph.action.MultiCommand;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("newest")
class MultiCommandTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsACommandAndTheNodesThatItNames() throws Exception {
    CompiledGraph graph =
        graph(
            node_async(
                (state, config) -> new MultiCommand(List.of("left", "right"), Map.of("value", 1))));

    Graphs.run(graph, Graphs.thread("talk-1"));

    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes)
        .allSatisfy(node -> assertThat(node).completed())
        .extracting(RecordedOperation::node)
        .containsExactlyInAnyOrder("choose", "left", "right", "join");
    assertThat(nodes.get(0)).has(entry("state_updates", List.of("value")));
    assertThat(nodes.get(0).logger()).isEqualTo(getClass().getName());
  }

  @Test
  void recordsTheFailureOfACommand() throws Exception {
    var exception = new IllegalStateException("no");
    CompiledGraph graph =
        graph(
            node_async(
                (state, config) -> {
                  throw exception;
                }));

    Throwable thrown = catchThrowable(() -> Graphs.run(graph, Graphs.thread("talk-1")));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.operations())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).failedWith(exception));
  }

  private static CompiledGraph graph(AsyncMultiCommandAction command) throws Exception {
    return Graphs.named("choosing")
        .addNode("choose", command, Map.of("left", "left", "right", "right"))
        .addNode("left", Graphs.updating("l"))
        .addNode("right", Graphs.updating("r"))
        .addNode("join", Graphs.updating("value"))
        .addEdge(START, "choose")
        .addEdge("left", "join")
        .addEdge("right", "join")
        .addEdge("join", END)
        .compile();
  }
}
