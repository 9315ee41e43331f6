/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationTest {
  @RegisterExtension final RememberingRecorder recorder = new RememberingRecorder();

  @Test
  void isInForceWhileItIsOpen() {
    Operation operation = Operations.of(Kind.NODE).start();

    assertThat(Contexts.current()).isSameAs(operation.context());

    operation.end(null);

    assertThat(Contexts.current()).isNull();
  }

  @Test
  void keepsTheThrowableItEndedWith() {
    Throwable thrown = new IllegalStateException();

    Operations.of(Kind.NODE).start().end(thrown);

    assertThat(recorder.ended).hasSize(1);
    assertThat(recorder.ended.get(0).error()).isSameAs(thrown);
    assertThat(recorder.ended.get(0).thrown()).isTrue();
  }

  @Test
  void ignoresASecondEnd() {
    Operation operation = Operations.of(Kind.NODE).start();
    operation.end(null);

    operation.end(new IllegalStateException());

    assertThat(recorder.ended).hasSize(1);
    assertThat(recorder.ended.get(0).thrown()).isFalse();
  }

  @Test
  void endsOnceUnderRacingThreads() throws InterruptedException {
    for (int round = 0; round < 200; round++) {
      Operation operation = Operations.of(Kind.NODE).start();
      raceToEnd(operation, 4);
    }

    assertThat(recorder.ended)
        .extracting(RememberingRecorder.End::operation)
        .hasSize(200)
        .doesNotHaveDuplicates();
  }

  private static void raceToEnd(Operation operation, int threads) throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> racing = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread =
          new Thread(
              () -> {
                awaitUninterruptibly(go);
                operation.end(null);
              });
      thread.start();
      racing.add(thread);
    }
    go.countDown();
    for (Thread thread : racing) {
      thread.join();
    }
    operation.leave();
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void leavesTheThreadAlthoughAnotherOneHasEndedIt() throws InterruptedException {
    Operation outer = Operations.of(Kind.HTTP_REQUEST).start();
    Operation inner = Operations.of(Kind.HTTP_CLIENT).start();
    elsewhere(() -> inner.end(null));

    inner.leave();

    assertThat(Contexts.current()).isSameAs(outer.context());
    outer.end(null);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void closesWhatWasLeftOpenInside() throws InterruptedException {
    Operation outer = Operations.of(Kind.HTTP_REQUEST).start();
    Operation inner = Operations.of(Kind.HTTP_CLIENT).start();
    elsewhere(() -> inner.end(null));

    outer.end(null);

    assertThat(Contexts.current()).isNull();
  }

  @Test
  void isNotTakenFromAThreadThatDidNotStartIt() throws InterruptedException {
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();

    elsewhere(operation::leave);

    assertThat(Contexts.current()).isSameAs(operation.context());
    operation.end(null);
  }

  @Test
  void namesTheSpanAroundItAsParent() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.NODE).start();

    assertThat(inner.parentSpanId()).isEqualTo(outer.context().spanId());
    assertThat(outer.parentSpanId()).isZero();

    inner.end(null);
    outer.end(null);
  }

  @Test
  void hasNoParentWhereItEntersAnew() {
    Operation outer = Operations.of(Kind.METHOD_CALL).start();
    Operation request = Operations.of(Kind.HTTP_REQUEST).inbound(name -> null).start();

    assertThat(request.parentSpanId()).isZero();

    request.end(null);
    assertThat(Contexts.current()).isSameAs(outer.context());
    outer.end(null);
  }

  @Test
  void isOneWithAnOpenOneOfTheKindAboutTheSameObject() {
    Object tool = new Object();
    Operation facade = Operations.of(Kind.TOOL_EXECUTION).guard(tool).start();

    assertThat(Operations.of(Kind.TOOL_EXECUTION).guard(tool).start()).isNull();
    assertThat(Operations.of(Kind.TOOL_EXECUTION).guard(new Object()).start()).isNotNull();
    assertThat(facade).isNotNull();
  }

  @Test
  void leavesOutWhatTheKindDoesNotHave() {
    Operation operation =
        Operations.of(Kind.PROCESS).set(Attribute.URL, "x").set(Attribute.PID, -1).start();

    assertThat(operation.get(Attribute.URL)).isNull();
    assertThat(operation.get(Attribute.PID)).isNull();
    operation.end(null);
  }

  @Test
  void keepsTheExceptionThatAnotherOnlyWraps() {
    Throwable first = new IllegalStateException("first");
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();

    operation.error(first).error(new RuntimeException(new RuntimeException(first)));

    assertThat(operation.error()).isSameAs(first);
    operation.end(null);
  }

  @Test
  void takesTheExceptionThatCameLast() {
    Throwable last = new IllegalStateException("last", new RuntimeException("its cause"));
    Operation operation = Operations.of(Kind.HTTP_REQUEST).start();

    operation.error(new IllegalStateException("first")).error(last);

    assertThat(operation.error()).isSameAs(last);
    operation.end(null);
  }

  @Test
  void letsGoOfItsValuesAtTheEnd() {
    Operation operation = Operations.of(Kind.PROCESS).set(Attribute.CWD, "/tmp").start();

    operation.end(null);

    assertThat(operation.get(Attribute.CWD)).isNull();
    assertThat(operation.error()).isNull();
    assertThat(operation.around()).isNull();
  }

  @Test
  void canBeEndedAlthoughItsStartCouldNotBeRecorded() {
    recorder.atStart = new OutOfMemoryError();

    Operation operation = Operations.of(Kind.NODE).start();
    operation.end(null);

    assertThat(recorder.ended).hasSize(1);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void isNothingBeforeTheAgentIsUp() {
    Operations.install(null);

    assertThat(Operations.of(Kind.NODE).start()).isNull();
    Operations.end(null, null);
    Operations.endWith(null, null, null);
    Operations.leave(null);
  }

  @Test
  void isFoundAsTheInnermostOfItsKind() {
    Operation outer = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation inner = Operations.of(Kind.GRAPH_EXECUTION).start();
    Operation node = Operations.of(Kind.NODE).start();

    assertThat(Operations.innermost(Kind.GRAPH_EXECUTION)).isSameAs(inner);
    assertThat(Operations.innermost(Kind.PROCESS)).isNull();

    node.end(null);
    inner.end(null);
    outer.end(null);
  }

  private static void elsewhere(Runnable task) throws InterruptedException {
    Thread thread = new Thread(task);
    thread.start();
    thread.join();
  }
}
