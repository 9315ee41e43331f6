/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThreadPoolTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ExecutorService pool = Executors.newFixedThreadPool(1);
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  @Test
  void carriesTheContextToASubmittedTask() throws Exception {
    Seen seen = spoor.underOperation(() -> new Seen(pool.submit(Contexts::current).get()));

    assertThat(seen).isNotNull();
    assertThat(seen.inTask()).isSameAs(seen.outside());
  }

  @Test
  void carriesTheContextToAnExecutedTask() throws Exception {
    CompletableFuture<Context> inTask = new CompletableFuture<>();
    Context outside =
        spoor.underOperation(
            () -> {
              pool.execute(() -> inTask.complete(Contexts.current()));
              return Contexts.current();
            });

    assertThat(inTask.get()).isSameAs(outside);
  }

  @Test
  void leavesNoContextOnThePoolsThread() throws Exception {
    spoor.underOperation(() -> pool.submit(Contexts::current).get());

    assertThat(pool.submit(Contexts::current).get()).isNull();
  }

  @Test
  void leavesNoContextWhenTheTaskThrows() throws Exception {
    CountDownLatch thrown = new CountDownLatch(1);
    ExecutorService quiet =
        Executors.newFixedThreadPool(
            1,
            task -> {
              Thread thread = new Thread(task);
              thread.setUncaughtExceptionHandler((died, why) -> thrown.countDown());
              return thread;
            });

    spoor.underOperation(
        () -> {
          quiet.execute(
              () -> {
                throw new IllegalStateException("as asked");
              });
          return null;
        });

    thrown.await();
    assertThat(quiet.submit(Contexts::current).get()).isNull();
  }

  @Test
  void givesEachRunOfOneTaskTheContextOfOneSubmission() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<Context> seen = new CopyOnWriteArrayList<>();
    Runnable task = () -> seen.add(Contexts.current());
    pool.execute(() -> await(gate));

    Context first = submitUnderOperation(task);
    Context second = submitUnderOperation(task);
    gate.countDown();
    pool.submit(() -> {}).get();

    assertThat(seen).containsExactly(first, second);
  }

  @Test
  void removesATaskThatWasNotWrapped() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    ThreadPoolExecutor executor = (ThreadPoolExecutor) pool;
    Runnable task = () -> {};
    executor.execute(() -> await(gate));
    submitUnderOperation(task);

    assertThat(executor.getQueue()).containsExactly(task);
    assertThat(executor.remove(task)).isTrue();

    gate.countDown();
  }

  @Test
  void keepsTheTypeOfTasksForQueuesAndHooks() throws Exception {
    List<Integer> ran = new CopyOnWriteArrayList<>();
    List<Integer> prepared = new CopyOnWriteArrayList<>();
    CountDownLatch gate = new CountDownLatch(1);
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new PriorityBlockingQueue<>()) {
          @Override
          protected void beforeExecute(Thread thread, Runnable task) {
            prepared.add(((Ranked) task).rank);
          }
        };
    executor.execute(new Ranked(0, () -> await(gate)));

    spoor.underOperation(
        () -> {
          executor.execute(new Ranked(2, () -> ran.add(2)));
          executor.execute(new Ranked(1, () -> ran.add(1)));
          return null;
        });
    gate.countDown();
    executor.shutdown();

    assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).containsExactly(1, 2);
    assertThat(prepared).containsExactly(0, 1, 2);
  }

  @Test
  void forgetsARejectedTask() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    ThreadPoolExecutor full =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
    full.execute(() -> await(gate));
    full.execute(() -> {});
    List<Context> seen = new CopyOnWriteArrayList<>();
    Runnable task = () -> seen.add(Contexts.current());

    assertThatThrownBy(() -> submitUnderOperation(full, task))
        .isInstanceOf(RejectedExecutionException.class);
    gate.countDown();
    pool.execute(task);
    pool.submit(() -> {}).get();

    assertThat(seen).containsOnlyNulls().hasSize(1);
    full.shutdown();
  }

  @Test
  void startsThreadsWithoutTheContextTheyWereMadeIn() throws Exception {
    CompletableFuture<Context> before = new CompletableFuture<>();
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
          @Override
          protected void beforeExecute(Thread thread, Runnable task) {
            before.complete(Contexts.current());
          }
        };

    spoor.underOperation(executor::prestartCoreThread);
    executor.execute(() -> {});

    assertThat(before.get()).isNull();
    executor.shutdown();
  }

  @Test
  void carriesTheContextToADelayedTask() throws Exception {
    Seen seen =
        spoor.underOperation(
            () -> new Seen(scheduler.schedule(Contexts::current, 1, TimeUnit.MILLISECONDS).get()));

    assertThat(seen).isNotNull();
    assertThat(seen.inTask()).isSameAs(seen.outside());
  }

  @Test
  void runsARepeatedTaskUnderNoContext() throws Exception {
    List<Boolean> contexts = new CopyOnWriteArrayList<>();
    CountDownLatch twice = new CountDownLatch(2);

    ScheduledFuture<?> repeated =
        spoor.underOperation(
            () ->
                scheduler.scheduleAtFixedRate(
                    () -> {
                      contexts.add(Contexts.current() != null);
                      twice.countDown();
                    },
                    0,
                    1,
                    TimeUnit.MILLISECONDS));
    twice.await();

    assertThat(repeated.cancel(false)).isTrue();
    assertThat(contexts).doesNotContain(true);
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

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Seen(@Nullable Context inTask, @Nullable Context outside) {
    Seen(@Nullable Context inTask) {
      this(inTask, Contexts.current());
    }
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
