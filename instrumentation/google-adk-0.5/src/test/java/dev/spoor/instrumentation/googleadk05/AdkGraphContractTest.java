/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk05;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.ParallelAgent;
import com.google.adk.agents.SequentialAgent;
import dev.spoor.instrumentation.testing.GraphContract;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;

/** Nodes are agents, and a graph is what a runner runs: one agent, with all that it has in it. */
class AdkGraphContractTest extends GraphContract {

  @Override
  protected Graph chain(Step... steps) {
    List<BaseAgent> agents = new ArrayList<>();
    for (Step step : steps) {
      agents.add(StepAgent.making("n" + (agents.size() + 1), step::run));
    }
    return on(SequentialAgent.builder().name("talk").subAgents(agents).build());
  }

  @Override
  protected Graph waitingFor(CompletableFuture<Object> future) {
    return on(
        StepAgent.of(
            "n1",
            () ->
                Flowable.fromCompletionStage(future)
                    .map(value -> StepAgent.event("n1", "value", value))));
  }

  @Override
  protected Graph parallel(ExecutorService executor, Step left, Step right) {
    return on(
        ParallelAgent.builder()
            .name("talk")
            .subAgents(branch("left", left, executor), branch("right", right, executor))
            .build());
  }

  private static BaseAgent branch(String name, Step step, ExecutorService executor) {
    return StepAgent.of(
        name,
        () ->
            Flowable.fromCallable(() -> StepAgent.event(name, name, step.run()))
                .subscribeOn(Schedulers.from(executor)));
  }

  /** A runner within an agent, which is what the library does with an agent that is a tool. */
  @Override
  protected Graph nested(Step inner) {
    Talks talks = Talks.with(StepAgent.making("inner", inner::run));
    return on(StepAgent.of("outer", () -> Flowable.fromIterable(talks.run("inner-talk"))));
  }

  /** The agent tells of a call whose answer takes long, which ends the run until it is there. */
  @Override
  protected Graph interrupted(Step first, Step second) {
    var asked = new AtomicReference<>(first);
    BaseAgent agent =
        StepAgent.of(
            "n1",
            () -> {
              Step step = asked.getAndSet(second);
              var actions = Library.change("value", step.run());
              return Flowable.just(
                  StepAgent.builder("n1")
                      .actions(actions)
                      .longRunningToolIds(Set.of("call-1"))
                      .build());
            });
    return on(agent);
  }

  private static Graph on(BaseAgent root) {
    Talks talks = Talks.with(root);
    return talks::run;
  }
}
