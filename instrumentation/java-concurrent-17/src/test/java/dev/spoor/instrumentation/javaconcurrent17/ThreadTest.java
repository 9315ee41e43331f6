/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThreadTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void aNewThreadInherits() throws Exception {
    CompletableFuture<String> inThread = new CompletableFuture<>();

    String outside =
        spoor.underOperation(
            () -> {
              new Thread(() -> inThread.complete(correlationId())).start();
              return correlationId();
            });

    assertThat(inThread.get()).isEqualTo(outside).isNotEqualTo("none");
  }

  @Test
  void aTimersOneShotTaskRunsInItsContext() throws Exception {
    CompletableFuture<String> inTask = new CompletableFuture<>();
    Timer timer = new Timer(true);

    String outside =
        spoor.underOperation(
            () -> {
              timer.schedule(task(() -> inTask.complete(correlationId())), 1);
              return correlationId();
            });

    assertThat(inTask.get()).isEqualTo(outside).isNotEqualTo("none");
    timer.cancel();
  }

  @Test
  void aTimersTaskRunsInNoContextThatTriedInVainToScheduleIt() throws Exception {
    CompletableFuture<String> inTask = new CompletableFuture<>();
    Timer timer = new Timer(true);
    TimerTask task = task(() -> inTask.complete(correlationId()));
    timer.schedule(task, 100);

    Throwable refused = spoor.underOperation(() -> catchThrowable(() -> timer.schedule(task, 100)));

    assertThat(refused).isInstanceOf(IllegalStateException.class);
    assertThat(inTask.get()).isEqualTo("none");
    timer.cancel();
  }

  @Test
  void aTimersRepeatedTaskRunsInNone() throws Exception {
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    Timer timer =
        spoor.underOperation(
            () -> {
              Timer startedWithin = new Timer(true);
              startedWithin.schedule(task(() -> seen.add(correlationId())), 0, 1);
              return startedWithin;
            });

    assertThat(seen.take()).isEqualTo("none");
    assertThat(seen.take()).isEqualTo("none");
    timer.cancel();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void virtualThreadsInherit() throws Exception {
    ExecutorService executor =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);

    String outside =
        spoor.underOperation(
            () -> {
              Future<String> unmounted =
                  executor.submit(
                      () -> {
                        Thread.yield();
                        return correlationId();
                      });
              assertThat(unmounted.get()).isEqualTo(correlationId());
              return correlationId();
            });

    assertThat(outside).isNotEqualTo("none");
    assertThat(executor.submit(ThreadTest::correlationId).get()).isEqualTo("none");
  }

  private static String correlationId() {
    Context context = Contexts.current();
    return context == null ? "none" : String.valueOf(context.correlationId());
  }

  private static TimerTask task(Runnable work) {
    return new TimerTask() {
      @Override
      public void run() {
        work.run();
      }
    };
  }
}
