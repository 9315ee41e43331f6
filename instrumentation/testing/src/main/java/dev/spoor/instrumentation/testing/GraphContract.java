/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every framework for graphs keeps to, however its graphs are built. */
public abstract class GraphContract {
  private static final int RUNS = 1_000;
  private static final int THREADS = 8;

  @RegisterExtension protected static final Spoor spoor = Spoor.attached();

  /** What a node does; its answer, which is serializable, goes into the state of the run. */
  @FunctionalInterface
  protected interface Step {
    Object run() throws Exception;
  }

  /** A graph that can be run any number of times. */
  @FunctionalInterface
  protected interface Graph {
    void run(String conversation) throws Exception;
  }

  /** Nodes {@code n1}, {@code n2} and so on, one after the other. */
  protected abstract Graph chain(Step... steps) throws Exception;

  /** One node {@code n1}, which is done when the future is. */
  protected abstract Graph waitingFor(CompletableFuture<Object> future) throws Exception;

  /** Nodes {@code left} and {@code right} side by side, on threads of that executor. */
  protected abstract Graph parallel(ExecutorService executor, Step left, Step right)
      throws Exception;

  /** A node {@code n1} behind which a person has to be waited for, before anything else. */
  protected abstract Graph interrupted(Step first, Step second) throws Exception;

  /** A node {@code outer} that is a graph itself, of one node {@code inner}. */
  protected abstract Graph nested(Step inner) throws Exception;

  @Test
  void recordsTheRunAndEachOfItsNodes() throws Exception {
    chain(() -> "a", () -> "b").run("talk-1");

    RecordedOperation run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    assertThat(run).completed().isRoot().has(entry("steps", 2), entry("thread_id", "talk-1"));
    assertThat(spoor.operations(Kind.NODE))
        .allSatisfy(node -> assertThat(node).completed().isChildOf(run))
        .allMatch(node -> "talk-1".equals(node.threadId()))
        .extracting(RecordedOperation::node)
        .containsExactly("n1", "n2");
  }

  @Test
  void failsWithTheExceptionOfTheNodeAndLeavesItAsItWas() throws Exception {
    var exception = new IllegalStateException("no");
    Graph graph =
        chain(
            () -> "a",
            () -> {
              throw exception;
            });

    Throwable thrown = catchThrowable(() -> graph.run("talk-1"));

    assertThat(root(thrown)).isSameAs(exception);
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).failedWith(exception);
    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes.get(0)).completed();
    assertThat(nodes.get(nodes.size() - 1)).failedWith(exception);
  }

  @Test
  void endsAnAsynchronousNodeWithItsFuture() throws Exception {
    var future = new CompletableFuture<Object>();
    Graph graph = waitingFor(future);
    ExecutorService caller = Executors.newSingleThreadExecutor();

    Future<?> done = caller.submit(() -> run(graph, "talk-1"));
    Awaitility.await().until(() -> spoor.started().size() == 2);
    assertThat(spoor.started()).allMatch(each -> each.ends() == 0);
    future.complete("late");
    done.get();
    caller.shutdown();

    assertThat(spoor.onlyOperation(Kind.NODE)).completed();
    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Test
  protected void endsAnAsynchronousNodeThatFailsBeforeItsRun() throws Exception {
    var exception = new IllegalStateException("too late");
    var future = new CompletableFuture<Object>();
    Graph graph = waitingFor(future);
    ExecutorService caller = Executors.newSingleThreadExecutor();

    Future<@Nullable Throwable> done =
        caller.submit(() -> catchThrowable(() -> graph.run("talk-1")));
    Awaitility.await().until(() -> spoor.started().size() == 2);
    future.completeExceptionally(exception);
    Throwable thrown = done.get();
    caller.shutdown();

    assertThat(root(thrown)).isSameAs(exception);
    assertThat(run()).failedWith(exception);
    RecordedOperation node = spoor.onlyOperation(Kind.NODE);
    assertThat(node).failedWith(exception);
    assertThat(node.placeOfEnd()).isLessThan(run().placeOfEnd());
  }

  @Test
  protected void recordsEachParallelBranchAndWhatItCalls() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    var both = new CyclicBarrier(2);
    Step branch =
        () -> {
          spoor.underOperation(both::await);
          return "done";
        };

    parallel(executor, branch, branch).run("talk-1");
    executor.shutdown();

    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes)
        .allSatisfy(node -> assertThat(node).isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION)))
        .extracting(RecordedOperation::node)
        .contains("left", "right");
    assertThat(spoor.operations(Kind.METHOD_CALL))
        .extracting(RecordedOperation::node)
        .containsExactlyInAnyOrder("left", "right");
  }

  @Test
  protected void endsTheBranchThatOutlivesAFailureOfItsSibling() throws Exception {
    var exception = new IllegalStateException("no");
    var started = new Gate();
    var failed = new Gate();
    ExecutorService executor = Executors.newFixedThreadPool(3);
    Graph graph =
        parallel(
            executor,
            () -> {
              started.pass();
              throw exception;
            },
            () -> {
              started.open();
              failed.pass();
              return "late";
            });

    Future<@Nullable Throwable> thrown =
        executor.submit(() -> catchThrowable(() -> graph.run("talk-1")));
    Awaitility.await().until(() -> node("left").ends() == 1);
    failed.open();
    executor.shutdown();

    assertThat(root(thrown.get())).isSameAs(exception);
    assertThat(run()).failedWith(exception);
    assertThat(node("left")).failedWith(exception);
    assertThat(node("right")).completed().hasOutcome(null).isChildOf(run());
  }

  @Test
  protected void endsAsInterruptedWhereAPersonIsWaitedFor() throws Exception {
    interrupted(() -> "a", () -> "b").run("talk-1");

    assertThat(run()).completed().hasOutcome("interrupted");
    assertThat(spoor.onlyOperation(Kind.NODE)).completed();
  }

  @Test
  void nestsARunWithinARun() throws Exception {
    nested(() -> "a").run("talk-1");

    List<RecordedOperation> runs = spoor.operations(Kind.GRAPH_EXECUTION);
    RecordedOperation outer = node("outer");
    assertThat(runs).hasSize(2).allSatisfy(run -> assertThat(run).completed());
    assertThat(outer).isChildOf(runs.get(0));
    assertThat(runs.get(1)).isChildOf(outer);
    assertThat(node("inner")).completed().isChildOf(runs.get(1));
  }

  @Test
  void keepsAThousandConcurrentRunsApartAndHoldsNothingOfThem() throws Exception {
    var results = new ConcurrentLinkedQueue<WeakReference<Object>>();
    Graph graph =
        chain(
            () -> {
              Object result = new AtomicInteger();
              results.add(new WeakReference<>(result));
              return result;
            },
            () -> "b");
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> runs = new ArrayList<>();

    for (int i = 0; i < RUNS; i++) {
      String conversation = "talk-" + i;
      runs.add(callers.submit(() -> run(graph, conversation)));
    }
    for (Future<?> each : runs) {
      each.get();
    }
    runs.clear();
    callers.shutdown();

    List<RecordedOperation> all = spoor.operations();
    assertThat(all).hasSize(3 * RUNS).allMatch(each -> each.ends() == 1);
    assertThat(all.stream().map(GraphContract::ids).distinct()).hasSize(RUNS);
    assertThat(results).hasSize(RUNS);
    Awaitility.await()
        .until(
            () -> {
              System.gc();
              return results.stream().allMatch(result -> result.get() == null);
            });
  }

  private static String ids(RecordedOperation operation) {
    return operation.threadId() + operation.correlationId() + operation.traceId();
  }

  private static @Nullable Object run(Graph graph, String conversation) throws Exception {
    graph.run(conversation);
    return null;
  }

  static List<RecordedOperation> nodes() {
    return spoor.operations(Kind.NODE);
  }

  static RecordedOperation run() {
    return spoor.onlyOperation(Kind.GRAPH_EXECUTION);
  }

  /** The first of that name that has started. */
  static RecordedOperation node(String name) {
    return Awaitility.await()
        .until(
            () ->
                spoor.started().stream()
                    .filter(each -> each.kind() == Kind.NODE && name.equals(each.node()))
                    .findFirst(),
            java.util.Optional::isPresent)
        .orElseThrow();
  }

  static Throwable root(@Nullable Throwable thrown) {
    Throwable at = java.util.Objects.requireNonNull(thrown, "it has not failed");
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}
