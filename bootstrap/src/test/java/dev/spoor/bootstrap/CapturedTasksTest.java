/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
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
  void givesEachRunOfASharedTaskOneOfItsContexts() {
    Object task = new Object();
    capture(task, first);
    capture(task, second);
    capture(task, first);

    assertThat(TaskContexts.take(task)).isSameAs(first);
    assertThat(TaskContexts.take(task)).isSameAs(second);
    assertThat(TaskContexts.take(task)).isSameAs(first);
    assertThat(TaskContexts.take(task)).isNull();
  }

  @Test
  void forgetsTheContextOfARejectedTask() {
    Object task = new Object();
    capture(task, first);
    TaskContexts.withdraw(task);

    assertThat(TaskContexts.take(task)).isNull();
  }

  @Test
  void withdrawsTheLastContextOfASharedTask() {
    Object task = new Object();
    capture(task, first);
    capture(task, second);
    TaskContexts.withdraw(task);

    assertThat(TaskContexts.take(task)).isSameAs(first);
    assertThat(TaskContexts.take(task)).isNull();
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

  private static void capture(Object task, Context context) {
    Contexts.restore(context);
    TaskContexts.capture(task);
    Contexts.restore(null);
  }
}
