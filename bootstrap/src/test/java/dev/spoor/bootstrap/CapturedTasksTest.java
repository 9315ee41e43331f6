/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CapturedTasksTest {
  private final Context first = Context.builder(new Trace(1, 1)).build();
  private final Context second = Context.builder(new Trace(2, 2)).build();

  @AfterEach
  void leaveNothingBehind() {
    Contexts.restore(null);
  }

  @Test
  void runsATaskUnderTheContextItWasSubmittedIn() {
    List<@Nullable Context> seen = new ArrayList<>();
    Runnable task = () -> seen.add(Contexts.current());
    capture(task, first);

    TaskContexts.run(task);

    assertThat(seen).containsExactly(first);
    assertThat(Contexts.current()).isNull();
  }

  @Test
  void runsATaskWithoutAContextUnderNone() {
    List<@Nullable Context> seen = new ArrayList<>();
    Contexts.restore(second);

    TaskContexts.run(() -> seen.add(Contexts.current()));

    assertThat(seen).containsOnlyNulls();
  }

  @Test
  void leavesNoContextWhenTheTaskThrows() {
    Runnable task =
        () -> {
          throw new IllegalStateException("as asked");
        };
    capture(task, first);

    assertThatThrownBy(() -> TaskContexts.run(task)).hasMessage("as asked");

    assertThat(Contexts.current()).isNull();
  }

  @Test
  void letsNoTaskThatSubmitsItselfKeepTheContextOfItsFirstSubmission() {
    Trace old = new Trace(3, 3);
    old.opened();
    old.closed(true, System.nanoTime() - TimeUnit.MINUTES.toNanos(6));
    Context ended = Context.builder(old).build();
    Runnable again = () -> {};
    var once = new FutureTask<>(again, null);
    capture(again, ended);
    capture(once, ended);

    assertThat(TaskContexts.take(again)).isNull();
    assertThat(TaskContexts.take(once)).isNull();
  }

  @Test
  void carriesOnWhatIsStillOpenSomeTimeAfterItsRootHasEnded() {
    Trace working = new Trace(3, 3);
    working.opened();
    working.opened();
    working.closed(true, System.nanoTime() - TimeUnit.MINUTES.toNanos(6));
    Context open = Context.builder(working).build();
    Runnable task = () -> {};
    capture(task, open);

    assertThat(TaskContexts.take(task)).isSameAs(open);
  }

  @Test
  void givesEveryRunOfASharedTaskTheOneContextOfItsSubmissions() {
    Object task = new Object();
    capture(task, first);
    capture(task, first);
    capture(task, first);

    assertThat(runs(task, 4)).containsExactly(first, first, first, null);
  }

  @Test
  void givesNoContextToATaskSharedByTwo() {
    Object task = new Object();
    capture(task, first);
    capture(task, second);

    assertThat(runs(task, 2)).containsOnlyNulls();
  }

  @Test
  void givesNoContextToATaskThatIsQueuedOutsideToo() {
    Object inside = new Object();
    capture(inside, first);
    capture(inside, null);
    Object outside = new Object();
    capture(outside, null);
    capture(outside, first);

    assertThat(runs(inside, 2)).containsOnlyNulls();
    assertThat(runs(outside, 2)).containsOnlyNulls();
  }

  @Test
  void givesASharedTaskItsContextAgainOnceAllItsRunsAreOver() {
    Object task = new Object();
    capture(task, first);
    capture(task, second);
    runs(task, 2);

    capture(task, second);

    assertThat(runs(task, 2)).containsExactly(second, null);
  }

  @Test
  void givesATaskWhoseOtherSubmissionWasRejectedNoContextOfAnother() {
    Object task = new Object();
    capture(task, null);
    capture(task, first);
    TaskContexts.withdraw(task);

    assertThat(runs(task, 1)).containsOnlyNulls();
  }

  @Test
  void forgetsTheContextOfARejectedTask() {
    Object task = new Object();
    capture(task, first);
    TaskContexts.withdraw(task);

    assertThat(TaskContexts.take(task)).isNull();
  }

  @Test
  void remembersOnlySoManyTasksOfNobody() {
    List<Object> queued = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      Object task = new Object();
      queued.add(task);
      capture(task, null);
    }

    assertThat(TaskContexts.remembered()).isLessThanOrEqualTo(8192);
    queued.forEach(TaskContexts::take);
    assertThat(TaskContexts.remembered()).isZero();
  }

  @Test
  void remembersNothingOfTasksThatRunOnlyOnceAndBelongToNobody() {
    capture(new FutureTask<>(() -> 1), null);

    assertThat(TaskContexts.remembered()).isZero();
  }

  @Test
  void leavesTheHelpingThreadsOwnContextInForce() {
    Contexts.restore(first);

    Object before = TaskContexts.enter(new Object());

    assertThat(Contexts.current()).isSameAs(first);
    TaskContexts.exit(before);
    assertThat(Contexts.current()).isSameAs(first);
  }

  @Test
  void restoresWhatWasInForceBeforeAForkedTask() {
    Object task = new Object();
    Contexts.restore(first);
    TaskContexts.captureForked(task, null);
    Contexts.restore(null);

    Object before = TaskContexts.enter(task);

    assertThat(Contexts.current()).isSameAs(first);
    TaskContexts.exit(before);
    assertThat(Contexts.current()).isNull();
  }

  private static List<@Nullable Context> runs(Object task, int count) {
    List<@Nullable Context> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      taken.add(TaskContexts.take(task));
    }
    return taken;
  }

  private static void capture(Object task, @Nullable Context context) {
    Contexts.restore(context);
    TaskContexts.capture(task);
    Contexts.restore(null);
  }
}
