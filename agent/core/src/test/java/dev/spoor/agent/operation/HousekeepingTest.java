/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
  private static final long SECOND = 1_000_000_000L;

  private final List<String> done = new ArrayList<>();
  private final Warnings warnings =
      new Warnings((cause, sentence, suppressed, context) -> done.add(cause), new Counters());
  private final Housekeeping housekeeping = new Housekeeping(warnings);

  @Test
  void doesWhatIsDue() {
    housekeeping.add(tick("often", SECOND)).add(tick("seldom", 60 * SECOND));
    long now = System.nanoTime();

    housekeeping.runDue(now);
    housekeeping.runDue(now + 2 * SECOND);
    housekeeping.runDue(now + 61 * SECOND);

    assertThat(done).containsExactly("often", "often", "seldom");
  }

  @Test
  void goesOnAfterATickThatThrew() {
    housekeeping.add(new Throwing()).add(tick("next", SECOND));

    housekeeping.runDue(System.nanoTime() + 2 * SECOND);

    assertThat(done).containsExactly("failure_housekeeping", "next");
  }

  @Test
  void runsOnADaemonThatTakesNothingOver() {
    List<Thread> threads = new ArrayList<>();
    housekeeping.add(new Remembering(threads)).start();

    Awaitility.await().until(() -> !threads.isEmpty());
    housekeeping.stop();

    assertThat(threads.get(0).getName()).isEqualTo("spoor-housekeeping");
    assertThat(threads.get(0).isDaemon()).isTrue();
    assertThat(threads.get(0).getContextClassLoader()).isNull();
  }

  private Tick tick(String name, long period) {
    return new Named(done, name, period);
  }

  private record Named(List<String> done, String name, long periodNanos) implements Tick {
    @Override
    public void run(long nanoTime) {
      done.add(name);
    }
  }

  private record Remembering(List<Thread> threads) implements Tick {
    @Override
    public void run(long nanoTime) {
      threads.add(Thread.currentThread());
    }

    @Override
    public long periodNanos() {
      return 1;
    }
  }

  private static final class Throwing implements Tick {
    @Override
    public void run(long nanoTime) {
      throw new IllegalStateException();
    }

    @Override
    public long periodNanos() {
      return 1;
    }
  }
}
