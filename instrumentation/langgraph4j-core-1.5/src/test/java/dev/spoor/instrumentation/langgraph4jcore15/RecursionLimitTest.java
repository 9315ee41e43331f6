/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langgraph4jcore15;

import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.chain;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.run;
import static dev.spoor.instrumentation.langgraph4jcore15.Graphs.updating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.instrumentation.testing.Spoor;
import java.util.Arrays;
import org.bsc.langgraph4j.action.AsyncNodeAction;
import org.bsc.langgraph4j.state.AgentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecursionLimitTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void warnsOnceWhenFewTurnsAreLeft() throws Exception {
    run(chain(nodes(21)).compile());

    assertThat(spoor.warnings())
        .containsExactly(
            "recursion_limit: A run of a graph has taken 20 of the 25 turns that it may take");
  }

  @Test
  void saysNothingOfARunWithTurnsToSpare() throws Exception {
    run(chain(nodes(7)).compile());

    assertThat(spoor.warnings()).isEmpty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static AsyncNodeAction<AgentState>[] nodes(int count) {
    AsyncNodeAction<AgentState>[] nodes = new AsyncNodeAction[count];
    Arrays.setAll(nodes, i -> updating("a"));
    return nodes;
  }
}
