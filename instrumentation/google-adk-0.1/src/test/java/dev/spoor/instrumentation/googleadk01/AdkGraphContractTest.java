/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.RunConfig;
import com.google.adk.events.Event;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.GraphStreamsContract;
import dev.spoor.instrumentation.testing.RecordedOperation;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Nodes are agents, and a graph is what a runner runs: one agent, with all that it has in it. */
class AdkGraphContractTest extends GraphStreamsContract {

  @Override
  protected Graph chain(Step... steps) {
    List<BaseAgent> agents = new ArrayList<>();
    for (Step step : steps) {
      agents.add(StepAgent.making("n" + (agents.size() + 1), step::run));
    }
    return on(Agents.sequential("talk", agents.toArray(BaseAgent[]::new)));
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
        Agents.parallel("talk", branch("left", left, executor), branch("right", right, executor)));
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

  @Override
  protected Streamed streamed(Step first, Step second) {
    return new Cancellable(
        Agents.sequential(
            "talk", StepAgent.making("n1", first::run), StepAgent.making("n2", second::run)));
  }

  @Override
  protected Streamed streaming(Iterator<String> chunks, Step second) {
    BaseAgent streaming =
        StepAgent.of(
            "n1",
            () ->
                Flowable.fromIterable(() -> chunks)
                    .map(each -> StepAgent.event("n1", "out", each)));
    return new Cancellable(
        Agents.sequential("talk", streaming, StepAgent.making("n2", second::run)));
  }

  /** An agent may say more behind its event: it is at work as long as its stream is. */
  @Override
  @Test
  protected void endsAsCancelledWhereItsCallerCancels() throws Exception {
    streamed(() -> "a", () -> "b").cancelAt("n1", "talk-1");

    assertThat(spoor.operations())
        .extracting(RecordedOperation::kind, RecordedOperation::outcome)
        .containsExactlyInAnyOrder(
            tuple(Kind.NODE, "cancelled"), tuple(Kind.GRAPH_EXECUTION, "cancelled"));
  }

  /** Who runs agents side by side with RxJava's {@code merge} disposes of all where one fails. */
  @Override
  @Test
  protected void endsTheBranchThatOutlivesAFailureOfItsSibling() throws Exception {
    var exception = new IllegalStateException("no");
    var started = new Gate();
    ExecutorService executor = Executors.newFixedThreadPool(2);
    Graph graph =
        parallel(
            executor,
            () -> {
              started.pass();
              throw exception;
            },
            () -> {
              started.open();
              return untilInterrupted();
            });

    Throwable thrown = catchThrowable(() -> graph.run("talk-1"));
    executor.shutdownNow();

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.operations(Kind.NODE))
        .extracting(RecordedOperation::node, RecordedOperation::outcome)
        .containsExactlyInAnyOrder(tuple("left", null), tuple("right", "cancelled"));
  }

  /** RxJava has nobody to tell of what is thrown behind a disposal. */
  private static String untilInterrupted() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException disposed) {
      return "late";
    }
    return "never";
  }

  private record Cancellable(BaseAgent root) implements Streamed {

    @Override
    public void run(String conversation) {
      Talks.with(root).run(conversation);
    }

    @Override
    public void cancelAt(String node, String conversation) {
      Talks talks = Talks.with(root);
      talks.open(conversation);
      var unused =
          talks.stream(conversation, RunConfig.builder().build())
              .takeUntil((Event event) -> event.author().equals(node))
              .blockingLast();
    }
  }

  private static Graph on(BaseAgent root) {
    Talks talks = Talks.with(root);
    return talks::run;
  }
}
