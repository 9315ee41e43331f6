/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What frameworks keep to whose graphs have edges that choose, and runs that are taken up again.
 */
public abstract class GraphPathsContract extends GraphStreamsContract {

  /** A graph whose runs wait for a person. */
  protected interface Interrupted extends Graph {

    /** Goes on from where the last run of that conversation was interrupted. */
    void resume(String conversation) throws Exception;
  }

  /** A node {@code n1}, and then whatever the choice names: it again, {@code n2} or {@code n3}. */
  protected abstract Graph choosing(Step first, Step choice) throws Exception;

  @Override
  protected abstract Interrupted interrupted(Step first, Step second) throws Exception;

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
}
