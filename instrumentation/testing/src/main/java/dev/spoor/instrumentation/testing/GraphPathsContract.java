/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The half of {@link GraphContract} about runs that do not go straight from start to end. */
public abstract class GraphPathsContract {

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

  /** A graph whose runs wait for a person. */
  protected interface Interrupted extends Graph {

    /** Goes on from where the last run of that conversation was interrupted. */
    void resume(String conversation) throws Exception;
  }

  /** A graph whose outputs are read one by one. */
  protected interface Streamed extends Graph {

    /** Reads until there is an output of that node, and cancels the run. */
    void cancelAt(String node, String conversation) throws Exception;
  }

  /** Nodes {@code n1} and {@code n2}, one after the other. */
  protected abstract Streamed streamed(Step first, Step second) throws Exception;

  /** A node {@code n1} that streams these outputs of its own, and then a node {@code n2}. */
  protected abstract Streamed streaming(Iterator<String> chunks, Step second) throws Exception;

  /** A node {@code n1}, and then whatever the choice names: it again, {@code n2} or {@code n3}. */
  protected abstract Graph choosing(Step first, Step choice) throws Exception;

  /** Nodes {@code n1} and {@code n2}, with a person to be waited for in between. */
  protected abstract Interrupted interrupted(Step first, Step second) throws Exception;

  /** Nodes {@code left} and {@code right} side by side, on threads of that executor. */
  protected abstract Graph parallel(ExecutorService executor, Step left, Step right)
      throws Exception;

  @Test
  void recordsTheNodeThatAnEdgeChose() throws Exception {
    choosing(() -> "a", () -> "n3").run("talk-1");

    assertThat(nodes()).extracting(RecordedOperation::node).containsExactly("n1", "n3");
    assertThat(run()).completed().has(entry("steps", 2));
  }

  @Test
  void recordsANodeAnewEachTimeItIsRun() throws Exception {
    Iterator<String> choices = List.of("n1", "n1", "n2").iterator();

    choosing(() -> "a", choices::next).run("talk-1");

    assertThat(nodes())
        .allSatisfy(node -> assertThat(node).completed().isChildOf(run()))
        .extracting(RecordedOperation::node)
        .containsExactly("n1", "n1", "n1", "n2");
  }

  @Test
  protected void failsTheRunButNoNodeWhereAnEdgeFails() throws Exception {
    var exception = new IllegalStateException("no");
    Graph graph =
        choosing(
            () -> "a",
            () -> {
              throw exception;
            });

    Throwable thrown = catchThrowable(() -> graph.run("talk-1"));

    assertThat(root(thrown)).isSameAs(exception);
    assertThat(run()).failedWith(exception);
    assertThat(nodes()).allSatisfy(node -> assertThat(node).completed());
  }

  @Test
  protected void isAtWorkOnAStreamingNodeUntilItsStreamEnds() throws Exception {
    List<Integer> endsWhileItStreamed = new ArrayList<>();
    Iterator<String> chunks =
        Stream.of("a", "b")
            .peek(chunk -> endsWhileItStreamed.add(spoor.started().get(1).ends()))
            .iterator();

    streaming(chunks, () -> "c").run("talk-1");

    assertThat(endsWhileItStreamed).containsExactly(0, 0);
    assertThat(run()).completed().has(entry("steps", 2));
    assertThat(nodes()).hasSize(2).allSatisfy(node -> assertThat(node).completed());
  }

  @Test
  protected void failsTheNodeWhoseStreamBreaks() throws Exception {
    var exception = new IllegalStateException("no");
    Iterator<String> chunks = Stream.of("a", "b").peek(chunk -> fail(chunk, exception)).iterator();
    Graph graph = streaming(chunks, () -> "c");

    Throwable thrown = catchThrowable(() -> graph.run("talk-1"));

    assertThat(root(thrown)).isSameAs(exception);
    assertThat(spoor.operations())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).failedWith(exception));
  }

  private static void fail(String chunk, RuntimeException exception) {
    if (chunk.equals("b")) {
      throw exception;
    }
  }

  @Test
  protected void endsAsCancelledWhereItsCallerCancels() throws Exception {
    streamed(() -> "a", () -> "b").cancelAt("n1", "talk-1");

    assertThat(run()).completed().hasOutcome("cancelled").has(entry("steps", 1));
    assertThat(spoor.onlyOperation(Kind.NODE)).completed().hasOutcome(null);
  }

  @Test
  protected void endsAsCancelledWithTheNodeThatStreams() throws Exception {
    streaming(Stream.generate(() -> "chunk").iterator(), () -> "c").cancelAt("n1", "talk-1");

    assertThat(spoor.operations())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).completed().hasOutcome("cancelled"));
  }

  @Test
  void endsAsInterruptedAndGoesOnInARunOfItsOwn() throws Exception {
    Interrupted graph = interrupted(() -> "a", () -> "b");

    graph.run("talk-1");
    graph.resume("talk-1");

    List<RecordedOperation> runs = spoor.operations(Kind.GRAPH_EXECUTION);
    assertThat(runs).hasSize(2).allMatch(run -> "talk-1".equals(run.threadId()));
    assertThat(runs.get(0)).completed().isRoot().hasOutcome("interrupted").has(entry("steps", 1));
    assertThat(runs.get(1)).completed().isRoot().hasOutcome(null).has(entry("steps", 1));
    assertThat(nodes()).extracting(RecordedOperation::node).containsExactly("n1", "n2");
    assertThat(nodes().get(0)).completed().isChildOf(runs.get(0));
    assertThat(nodes().get(1)).completed().isChildOf(runs.get(1));
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
