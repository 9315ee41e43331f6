/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javaconcurrent17;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForkJoinTest {
  private static final Object NONE = "none";

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ForkJoinPool pool = new ForkJoinPool(4);

  @Test
  void carriesTheContextIntoThePool() throws Exception {
    List<Object> seen =
        spoor.underOperation(() -> List.of(current(), pool.submit(ForkJoinTest::current).get()));

    assertThat(seen).hasSize(2);
    assertThat(seen.get(1)).isEqualTo(seen.get(0));
  }

  @Test
  void leavesNoContextOnItsWorkers() throws Exception {
    spoor.underOperation(() -> pool.submit(Contexts::current).get());

    for (int i = 0; i < 20; i++) {
      assertThat(pool.submit(Contexts::current).get()).isNull();
    }
  }

  @Test
  void carriesTheContextToForkedTasks() throws Exception {
    Set<Object> seen = ConcurrentHashMap.newKeySet();

    Object outside =
        spoor.underOperation(
            () -> {
              pool.invoke(new Halves(seen, 0, 256));
              return current();
            });

    assertThat(seen).containsExactly(outside);
  }

  @Test
  void parallelStreamsKeepTheContextEverywhere() throws Exception {
    Set<Object> seen = ConcurrentHashMap.newKeySet();
    Set<Object> threads = ConcurrentHashMap.newKeySet();

    List<Object> caller =
        spoor.underOperation(
            () -> {
              Object before = current();
              IntStream.range(0, 20_000)
                  .parallel()
                  .forEach(
                      i -> {
                        seen.add(current());
                        threads.add(Thread.currentThread());
                      });
              return List.of(before, current());
            });

    assertThat(caller).hasSize(2);
    assertThat(caller.get(1)).as("the caller's, afterwards").isEqualTo(caller.get(0));
    assertThat(seen).containsExactly(caller.get(0));
  }

  @Test
  void parallelStreamsOutsideOfOperationsSeeNone() {
    Set<Object> seen = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 20_000).parallel().forEach(i -> seen.add(current()));

    assertThat(seen).containsExactly(NONE);
  }

  @Test
  void carriesTheContextThroughTheStagesOfAFuture() throws Exception {
    List<Object> seen =
        spoor.underOperation(
            () -> {
              Object outside = current();
              return CompletableFuture.supplyAsync(ForkJoinTest::current)
                  .thenApplyAsync(first -> List.of(outside, first, current()))
                  .get();
            });

    assertThat(seen).hasSize(3);
    assertThat(seen.get(1)).isEqualTo(seen.get(0));
    assertThat(seen.get(2)).isEqualTo(seen.get(0));
  }

  @Test
  void carriesTheContextThroughADelay() throws Exception {
    List<Object> seen =
        spoor.underOperation(
            () ->
                List.of(
                    current(),
                    CompletableFuture.supplyAsync(
                            ForkJoinTest::current,
                            CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS))
                        .get()));

    assertThat(seen.get(1)).isEqualTo(seen.get(0));
  }

  @Test
  void leavesNoContextBehindAFuture() throws Exception {
    spoor.underOperation(() -> CompletableFuture.supplyAsync(ForkJoinTest::current).get());

    assertThat(CompletableFuture.supplyAsync(ForkJoinTest::current).get()).isEqualTo(NONE);
  }

  /** The span: a thread that inherits a context has a copy of it. */
  private static Object current() {
    Context context = Contexts.current();
    return context == null ? NONE : context.spanId();
  }

  /** Splits until there is nothing to split, and looks around at the end. */
  private static final class Halves extends RecursiveAction {
    private static final long serialVersionUID = 1L;

    private final transient Set<Object> seen;
    private final int from;
    private final int to;

    Halves(Set<Object> seen, int from, int to) {
      this.seen = seen;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from < 2) {
        seen.add(current());
        return;
      }
      int middle = (from + to) >>> 1;
      Halves other = new Halves(seen, middle, to);
      other.fork();
      new Halves(seen, from, middle).compute();
      other.join();
    }
  }
}
