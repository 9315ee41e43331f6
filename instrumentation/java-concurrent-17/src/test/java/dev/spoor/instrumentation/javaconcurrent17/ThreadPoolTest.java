/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
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

  private record Seen(@Nullable Context inTask, @Nullable Context outside) {
    Seen(@Nullable Context inTask) {
      this(inTask, Contexts.current());
    }
  }
}
