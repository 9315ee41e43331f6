/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4jagentic13;

import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.workflow.ParallelAgentService;
import dev.spoor.instrumentation.testing.GraphContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nodes are agents, and a graph is the outermost of them, which runs the others. */
class AgenticGraphContractTest extends GraphContract {

  @Override
  protected Graph chain(Step... steps) {
    List<Object> agents = new ArrayList<>();
    for (Step step : steps) {
      agents.add(Agents.number(agents.size(), step::run));
    }
    return on(AgenticServices.sequenceBuilder(Talk.class).subAgents(agents.toArray()).build());
  }

  @Override
  protected Graph waitingFor(CompletableFuture<Object> future) {
    return on(
        AgenticServices.sequenceBuilder(Talk.class)
            .subAgents(new Agents.First(future::get))
            .build());
  }

  @Override
  protected Graph parallel(ExecutorService executor, Step left, Step right) throws Exception {
    ParallelAgentService<Talk> service =
        AgenticServices.parallelBuilder(Talk.class)
            .subAgents(new Agents.Left(left::run), new Agents.Right(right::run));
    return on(Library.on(executor, service).build());
  }

  /** A system within an agent; one that is an agent itself is a node with nodes in it. */
  @Override
  protected Graph nested(Step inner) {
    Talk within =
        AgenticServices.sequenceBuilder(Talk.class).subAgents(new Agents.Inner(inner::run)).build();
    return on(
        AgenticServices.sequenceBuilder(Talk.class)
            .subAgents(new Agents.Outer(() -> within.talk("inner-talk")))
            .build());
  }

  @Override
  protected Graph interrupted(Step first, Step second) {
    return Suspended.graph(first::run, second::run)::run;
  }

  /**
   * Before 1.19 a system cannot be suspended: an agent that waits for a person holds its thread.
   */
  @Override
  @Tag("newest")
  @Test
  protected void endsAsInterruptedWhereAPersonIsWaitedFor() throws Exception {
    super.endsAsInterruptedWhereAPersonIsWaitedFor();
  }

  private static Graph on(Talk talk) {
    return conversation -> {
      try {
        talk.talk(conversation);
      } finally {
        talk.evictAgenticScope(conversation);
      }
    };
  }
}
