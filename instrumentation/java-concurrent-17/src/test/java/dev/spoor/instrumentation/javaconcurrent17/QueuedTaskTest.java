/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueuedTaskTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ExecutorService pool = Executors.newFixedThreadPool(1);

  @Test
  void givesATaskThatIsQueuedTwiceNoContextThatIsNotItsOwn() throws Exception {
    Gate gate = new Gate();
    List<Context> seen = new CopyOnWriteArrayList<>();
    Runnable task = () -> seen.add(Contexts.current());
    pool.execute(gate::pass);

    pool.execute(task);
    submitUnderOperation(task);
    submitUnderOperation(task);
    gate.open();
    pool.submit(() -> {}).get();

    assertThat(seen).hasSize(3).containsOnlyNulls();
  }

  @Test
  void givesATaskThatIsQueuedTwiceInOneContextThatOfBoth() throws Exception {
    Gate gate = new Gate();
    List<Context> seen = new CopyOnWriteArrayList<>();
    Runnable task = () -> seen.add(Contexts.current());
    pool.execute(gate::pass);

    Context outside =
        spoor.underOperation(
            () -> {
              pool.execute(task);
              pool.execute(task);
              return Contexts.current();
            });
    gate.open();
    pool.submit(() -> {}).get();

    assertThat(outside).isNotNull();
    assertThat(seen).containsExactly(outside, outside);
  }

  @Test
  void removesATaskThatWasNotWrapped() throws Exception {
    Gate gate = new Gate();
    ThreadPoolExecutor executor = (ThreadPoolExecutor) pool;
    Runnable task = () -> {};
    executor.execute(gate::pass);
    submitUnderOperation(task);

    assertThat(executor.getQueue()).containsExactly(task);
    assertThat(executor.remove(task)).isTrue();

    gate.open();
  }

  @Test
  void keepsTheTypeOfTasksForQueuesAndHooks() throws Exception {
    List<Integer> ran = new CopyOnWriteArrayList<>();
    List<Integer> prepared = new CopyOnWriteArrayList<>();
    Gate gate = new Gate();
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new PriorityBlockingQueue<>()) {
          @Override
          protected void beforeExecute(Thread thread, Runnable task) {
            prepared.add(((Ranked) task).rank);
          }
        };
    executor.execute(new Ranked(0, gate::pass));

    spoor.underOperation(
        () -> {
          executor.execute(new Ranked(2, () -> ran.add(2)));
          executor.execute(new Ranked(1, () -> ran.add(1)));
          return null;
        });
    gate.open();
    executor.shutdown();

    assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).containsExactly(1, 2);
    assertThat(prepared).containsExactly(0, 1, 2);
  }

  @Test
  void forgetsARejectedTask() throws Exception {
    Gate gate = new Gate();
    ThreadPoolExecutor full =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
    full.execute(gate::pass);
    full.execute(() -> {});
    List<Context> seen = new CopyOnWriteArrayList<>();
    Runnable task = () -> seen.add(Contexts.current());

    assertThatThrownBy(() -> submitUnderOperation(full, task))
        .isInstanceOf(RejectedExecutionException.class);
    gate.open();
    pool.execute(task);
    pool.submit(() -> {}).get();

    assertThat(seen).containsOnlyNulls().hasSize(1);
    full.shutdown();
  }

  private @Nullable Context submitUnderOperation(Runnable task) throws Exception {
    return submitUnderOperation(pool, task);
  }

  private static @Nullable Context submitUnderOperation(ExecutorService executor, Runnable task)
      throws Exception {
    return spoor.underOperation(
        () -> {
          executor.execute(task);
          return Contexts.current();
        });
  }

  private static final class Ranked implements Runnable, Comparable<Ranked> {
    private final int rank;
    private final Runnable work;

    Ranked(int rank, Runnable work) {
      this.rank = rank;
      this.work = work;
    }

    @Override
    public void run() {
      work.run();
    }

    @Override
    public int compareTo(Ranked other) {
      return Integer.compare(rank, other.rank);
    }
  }
}
