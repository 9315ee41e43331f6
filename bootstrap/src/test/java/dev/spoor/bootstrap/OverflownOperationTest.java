/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Operations that begin or end where the stack does. */
class OverflownOperationTest {
  @RegisterExtension final RememberingRecorder recorder = new RememberingRecorder();

  @Test
  void isNothingWhereThereWasNoRoomToWriteItsStart() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    recorder.atStart = new StackOverflowError();

    assertThat(Operations.of(Kind.NODE).start()).isNull();

    assertThat(Contexts.current()).isSameAs(outer.context());
    outer.end(null);
    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .containsExactly(outer);
  }

  @Test
  void endsWithWhatIsAroundItWhereThereWasNoRoomToWriteItsEnd() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.NODE).start();
    Throwable thrown = new IllegalStateException();
    recorder.atEnd = new StackOverflowError();

    inner.end(thrown);

    assertThat(recorder.ended).isEmpty();
    assertThat(inner.ended()).isFalse();
    outer.end(null);
    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .containsExactly(inner, outer);
    assertThat(recorder.ended.get(0).error()).isSameAs(thrown);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void doesNotEvenTryWhereTheStackHasOverflown() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.NODE).start();

    inner.end(new StackOverflowError());

    assertThat(recorder.ended).isEmpty();
    outer.end(null);
    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .containsExactly(inner, outer);
    assertThat(inner.endNanos()).isLessThan(outer.endNanos());
  }

  @Test
  void endsBeforeTheNextOneAroundWhichItIsNot() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation first = Operations.of(Kind.NODE).start();
    Operation deep = Operations.of(Kind.TOOL_EXECUTION).start();
    deep.end(new StackOverflowError());
    first.end(new StackOverflowError());

    Operation second = Operations.of(Kind.NODE).start();

    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .containsExactly(deep, first);
    assertThat(second.around()).isSameAs(outer.context());
    second.end(null);
    outer.end(null);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void isAbandonedByWhatIsAroundItWhereItWasLost() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation lost = Operations.of(Kind.NODE).start();
    Operation lostToo = Operations.of(Kind.TOOL_EXECUTION).start();

    outer.end(null);

    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .containsExactly(lostToo, lost, outer);
    assertThat(lost.errorType()).isEqualTo("abandoned");
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void isAbandonedByTheTaskInWhichItWasLost() {
    TaskContexts.run(() -> Operations.of(Kind.NODE).start());

    assertThat(recorder.ended).hasSize(1);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void isNotAbandonedWhereItGoesOnElsewhere() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.NODE).start();
    Contexts.restore(inner.context());
    inner.leave();
    Contexts.activate(inner.context());

    outer.end(null);

    assertThat(inner.ended()).isFalse();
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void leavesTheThreadOfARootWhoseEndHasToWait() {
    Operation root = Operations.of(Kind.HTTP_REQUEST).start();
    recorder.atEnd = new StackOverflowError();

    root.end(null);

    assertThat(Contexts.current()).isNull();
    assertThat(root.ended()).isFalse();
    assertThat(root.orphaned()).isTrue();
    root.endAs("abandoned", "by the agent's own thread");
    assertThat(recorder.ended).hasSize(1);
  }

  @Test
  void keepsHowItEndedWhereThatHadToWait() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.TOOL_EXECUTION).start();
    Operation failed = Operations.of(Kind.TOOL_EXECUTION).start();
    recorder.atEnd = new StackOverflowError();
    failed.endAs("tool_error", "no such place");
    Contexts.restore(inner.context());
    recorder.atEnd = new StackOverflowError();
    inner.end(null);

    failed.endAs("abandoned", "by the agent's own thread");
    outer.end(null);

    assertThat(inner.ended()).isTrue();
    assertThat(inner.errorType()).isNull();
    assertThat(failed.errorType()).isEqualTo("tool_error");
  }

  @Test
  void isOutOfForceOnceAnotherThreadHasEndedIt() throws Exception {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation first = Operations.of(Kind.NODE).start();
    Operation deep = Operations.of(Kind.TOOL_EXECUTION).start();
    deep.end(new StackOverflowError());
    first.end(new StackOverflowError());
    Thread agent = new Thread(() -> first.endAs("abandoned", "by the agent's own thread"));
    agent.start();
    agent.join();

    deep.endAs("abandoned", "likewise");
    assertThat(Contexts.current()).isSameAs(outer.context());
    Operation second = Operations.of(Kind.NODE).start();

    assertThat(second.around()).isSameAs(outer.context());
    second.end(null);
    outer.end(null);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void endsWithTheForkedTaskInWhichItWasLost() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Object task = new Object();
    TaskContexts.captureForked(task, null);
    Object entered = TaskContexts.enter(task);
    Operation lost = Operations.of(Kind.NODE).start();

    TaskContexts.exit(entered);

    assertThat(lost.ended()).isTrue();
    assertThat(outer.ended()).isFalse();
    assertThat(Contexts.current()).isSameAs(outer.context());
    outer.end(null);
  }

  @Test
  void waitsForRoomOnTheHeapAsWell() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.NODE).start();
    recorder.atEnd = new OutOfMemoryError();

    inner.end(null);

    assertThat(inner.ended()).isFalse();
    assertThat(inner.orphaned()).isTrue();
    outer.end(null);
    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .containsExactly(inner, outer);
  }

  @Test
  void holdsUpNeitherATaskNorWhatGoesOnElsewhere() {
    TaskContexts.run(
        () -> {
          Operations.of(Kind.NODE).start();
          recorder.atEnd = new OutOfMemoryError();
        });
    assertThat(Contexts.current()).isNull();

    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operations.of(Kind.NODE).start();
    recorder.atEnd = new OutOfMemoryError();
    outer.leave();
    assertThat(Contexts.current()).isNull();
    assertThat(outer.thread()).isNull();
  }

  @Test
  void keepsTheNextOneFromStartingForAsLongAsThereIsNoRoom() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operations.of(Kind.NODE).start().end(new StackOverflowError());
    recorder.atEnd = new OutOfMemoryError();

    assertThat(Operations.of(Kind.NODE).start()).isNull();
    assertThat(Operations.of(Kind.NODE).start()).isNotNull();
    outer.end(null);
  }
}
