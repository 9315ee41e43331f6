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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What frameworks keep to whose runs and nodes can be read as they go on, and be cancelled. */
public abstract class GraphStreamsContract extends GraphContract {

  /** A graph whose outputs are read one by one. */
  protected interface Streamed extends Graph {

    /** Reads until there is an output of that node, and cancels the run. */
    void cancelAt(String node, String conversation) throws Exception;
  }

  /** Nodes {@code n1} and {@code n2}, one after the other. */
  protected abstract Streamed streamed(Step first, Step second) throws Exception;

  /** A node {@code n1} that streams these outputs of its own, and then a node {@code n2}. */
  protected abstract Streamed streaming(Iterator<String> chunks, Step second) throws Exception;

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
  protected void isAroundWhatItsStreamCalls() throws Exception {
    Iterator<String> chunks = Stream.of("a", "b").peek(GraphStreamsContract::called).iterator();

    streaming(chunks, () -> called("c")).run("talk-1");

    List<RecordedOperation> calls = spoor.operations(Kind.METHOD_CALL);
    assertThat(calls).hasSize(3);
    assertThat(calls.get(0)).isChildOf(nodes().get(0));
    assertThat(calls.get(1)).isChildOf(nodes().get(0));
    assertThat(calls.get(2)).isChildOf(nodes().get(1));
    assertThat(nodes()).allSatisfy(node -> assertThat(node).isChildOf(run()));
  }

  private static String called(String chunk) {
    try {
      spoor.underOperation(() -> chunk);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return chunk;
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
}
