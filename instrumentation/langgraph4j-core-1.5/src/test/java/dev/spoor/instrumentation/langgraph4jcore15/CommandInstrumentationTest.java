/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;
import static org.bsc.langgraph4j.StateGraph.END;
import static org.bsc.langgraph4j.StateGraph.START;
import static org.bsc.langgraph4j.action.AsyncCommandAction.command_async;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import org.bsc.langgraph4j.CompiledGraph;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.action.Command;
import org.bsc.langgraph4j.action.CommandAction;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("newest")
class CommandInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsACommandAsItsNode() throws Exception {
    var graph = graph((state, config) -> new Command("next", Map.of("chosen", 1)));

    Graphs.run(graph);

    var run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(run).completed().has(entry("steps", 2));
    assertThat(spoor.operations(Kind.NODE)).hasSize(2);
    assertThat(spoor.operations(Kind.NODE).get(0))
        .completed()
        .isChildOf(run)
        .hasOnly(entry("node", "choose"), entry("state_updates", List.of("chosen")));
    assertThat(spoor.operations(Kind.NODE).get(0).logger()).isEqualTo(getClass().getName());
  }

  @Test
  void recordsTheFailureOfACommand() throws Exception {
    var exception = new IllegalStateException("no");
    var graph =
        graph(
            (state, config) -> {
              throw exception;
            });

    var thrown = catchThrowable(() -> Graphs.run(graph));

    assertThat(Graphs.root(thrown)).isSameAs(exception);
    assertThat(spoor.operations()).allSatisfy(each -> assertThat(each).failedWith(exception));
  }

  private static CompiledGraph<AgentState> graph(CommandAction<AgentState> command)
      throws Exception {
    return new StateGraph<>(AgentState::new)
        .addNode("choose", command_async(command), Map.of("next", "next"))
        .addNode("next", Graphs.updating("a"))
        .addEdge(START, "choose")
        .addEdge("next", END)
        .compile();
  }
}
