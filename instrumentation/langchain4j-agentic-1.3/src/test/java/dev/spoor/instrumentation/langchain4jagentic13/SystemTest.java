/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.agent.ErrorRecoveryResult;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SystemTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void namesTheSystemAndItsAgents() {
    Talk talk =
        AgenticServices.sequenceBuilder(Talk.class).subAgents(new Agents.First(() -> "a")).build();

    talk.talk("talk-1");

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).has(entry("graph", "talk"));
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION).logger()).isEqualTo(Talk.class.getName());
    assertThat(spoor.onlyOperation(Kind.NODE)).has(entry("node", "n1"), entry("graph", "talk"));
    assertThat(spoor.onlyOperation(Kind.NODE).logger()).isEqualTo(Agents.First.class.getName());
  }

  @Test
  void isNoConversationWithoutAMemory() {
    var untyped = AgenticServices.sequenceBuilder().subAgents(new Agents.First(() -> "a")).build();

    untyped.invoke(Map.of());

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().isRoot();
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION).threadId()).isNull();
    assertThat(spoor.onlyOperation(Kind.NODE)).completed();
  }

  @Test
  void placesASystemWithinASystem() {
    Object within =
        AgenticServices.sequenceBuilder(Talk.class)
            .subAgents(new Agents.First(() -> "a"), new Agents.Second(() -> "b"))
            .build();

    AgenticServices.sequenceBuilder(Talk.class).subAgents(within).build().talk("talk-1");

    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes).extracting(RecordedOperation::node).containsExactly("talk", "n1", "n2");
    assertThat(nodes.get(0)).isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION));
    assertThat(nodes.subList(1, 3)).allSatisfy(node -> assertThat(node).isChildOf(nodes.get(0)));
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).has(entry("steps", 3));
  }

  @Test
  void recordsEachTurnOfALoop() {
    var turns = new AtomicInteger();
    Talk talk =
        AgenticServices.loopBuilder(Talk.class)
            .subAgents(new Agents.First(turns::incrementAndGet))
            .maxIterations(5)
            .exitCondition(scope -> turns.get() == 3)
            .build();

    talk.talk("talk-1");

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().has(entry("steps", 3));
  }

  @Test
  void recordsTheAgentWhoseConditionHolds() {
    Talk talk =
        AgenticServices.conditionalBuilder(Talk.class)
            .subAgents(scope -> false, new Agents.First(() -> "a"))
            .subAgents(scope -> true, new Agents.Second(() -> "b"))
            .build();

    talk.talk("talk-1");

    assertThat(spoor.onlyOperation(Kind.NODE)).has(entry("node", "n2"));
  }

  @Test
  void recordsEachAttempt() {
    var attempts = new AtomicInteger();
    var busy = new IllegalStateException("busy");
    Talk talk =
        AgenticServices.sequenceBuilder(Talk.class)
            .subAgents(
                new Agents.First(
                    () -> {
                      if (attempts.incrementAndGet() == 1) {
                        throw busy;
                      }
                      return "a";
                    }))
            .errorHandler(error -> ErrorRecoveryResult.retry())
            .build();

    talk.talk("talk-1");

    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes).hasSize(2);
    assertThat(nodes.get(0)).failedWith(busy);
    assertThat(nodes.get(1)).completed();
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Test
  void failsWithTheExceptionOfAnAgentThatIsOneOfSeveral() throws Exception {
    var exception = new IllegalStateException("no");
    ExecutorService executor = Executors.newFixedThreadPool(2);
    Talk talk =
        Library.on(
                executor,
                AgenticServices.parallelBuilder(Talk.class)
                    .subAgents(
                        new Agents.Left(
                            () -> {
                              throw exception;
                            }),
                        new Agents.Right(() -> "b")))
            .build();

    Throwable thrown = catchThrowable(() -> talk.talk("talk-1"));
    executor.shutdown();

    assertThat(thrown).hasRootCause(exception);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
    assertThat(spoor.operations(Kind.NODE))
        .filteredOn(node -> "left".equals(node.node()))
        .singleElement()
        .satisfies(node -> assertThat(node).failedWith(exception));
  }
}
