/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompletionTest {
  @RegisterExtension final RememberingRecorder recorder = new RememberingRecorder();

  private final CompletableFuture<String> future = new CompletableFuture<>();

  @Test
  void endsWhenTheStageCompletes() {
    Operations.endWith(Operations.of(Kind.NODE).start(), future, null);
    assertThat(recorder.ended).isEmpty();
    assertThat(Contexts.current()).isNull();

    future.complete("done");

    assertThat(recorder.ended).hasSize(1);
    assertThat(recorder.ended.get(0).error()).isNull();
  }

  @Test
  void endsAtOnceWhereItHasCompleted() {
    future.complete("done");

    Operations.endWith(Operations.of(Kind.NODE).start(), future, null);

    assertThat(recorder.ended).hasSize(1);
  }

  @Test
  void failsWithTheCauseOfACompletionException() {
    Throwable cause = new IllegalStateException();
    Operations.endWith(
        Operations.of(Kind.NODE).start(), future.thenApply(CompletionTest::unchanged), null);

    future.completeExceptionally(new CompletionException(cause));

    assertThat(recorder.ended.get(0).error()).isSameAs(cause);
    assertThat(recorder.ended.get(0).thrown()).isTrue();
  }

  @Test
  void failsWhereCausesGoInACircle() {
    Throwable one = new Wrapper();
    Throwable other = new CompletionException(one);
    one.initCause(other);
    Operations.endWith(Operations.of(Kind.NODE).start(), future, null);

    future.completeExceptionally(one);

    assertThat(recorder.ended.get(0).error()).isIn(one, other);
  }

  @Test
  void failsWithAWrapperThatDoesNotTellItsCause() {
    Throwable closed = new Closed();
    Operations.endWith(Operations.of(Kind.NODE).start(), future, null);

    future.completeExceptionally(closed);

    assertThat(recorder.ended.get(0).error()).isSameAs(closed);
  }

  private static final class Wrapper extends CompletionException {
    private static final long serialVersionUID = 1;

    Wrapper() {
      super("its cause comes later");
    }
  }

  private static final class Closed extends CompletionException {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException();
    }
  }

  private static String unchanged(String text) {
    return text;
  }

  @Test
  void isCancelledAndHasNotFailed() {
    Operations.endWith(Operations.of(Kind.NODE).start(), future, null);

    future.cancel(true);

    assertThat(recorder.ended.get(0).outcome()).isEqualTo("cancelled");
    assertThat(recorder.ended.get(0).error()).isNull();
  }

  @Test
  void isCancelledWhereADependentOfACancelledStageIsTheResult() {
    Operations.endWith(
        Operations.of(Kind.NODE).start(), future.thenApply(CompletionTest::unchanged), null);

    future.completeExceptionally(new CancellationException());

    assertThat(recorder.ended.get(0).outcome()).isEqualTo("cancelled");
  }

  @Test
  void failsAtOnceWhereTheMethodThrew() {
    Throwable thrown = new IllegalStateException();

    Operations.endWith(Operations.of(Kind.NODE).start(), null, thrown);

    assertThat(recorder.ended.get(0).error()).isSameAs(thrown);
  }

  @Test
  void isOrphanedWhenTheStageIsCollected() {
    Operation operation = Operations.of(Kind.NODE).start();
    Operations.endWith(operation, new CompletableFuture<>(), null);

    assertThat(Garbage.collectsUntil(operation::orphaned)).isTrue();
    assertThat(operation.ended()).isFalse();
  }

  @Test
  void isHeldAsLongAsTheStageIs() {
    Operation operation = Operations.of(Kind.NODE).start();
    Operations.endWith(operation, future, null);

    Garbage.collect();

    assertThat(operation.orphaned()).isFalse();
    future.complete("done");
  }
}
