/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Carries lines from the ring to one output, on a thread of its own. */
final class Pump implements Runnable {
  /** The cause of what could not be written before the end. */
  static final String BLOCKED = "blocked";

  private static final long FIRST_REST = TimeUnit.MILLISECONDS.toNanos(1);
  private static final int SHORT_RESTS = 6;
  // A thread that adds a line looks at asleep without a fence, so a wake-up may be missed.
  private static final long SLEEP = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LONGEST_STOP = TimeUnit.SECONDS.toMillis(5);
  private static final long FIRST_RETRY = TimeUnit.MILLISECONDS.toNanos(10);
  private static final int MOST_DOUBLINGS = 9;
  // So many failures in a row make it not worth while to wait for the next attempt.
  private static final int FAILING = 3;

  private final Output output;
  private final RingReader reader;
  private final OutputListener listener;
  private final MissedReport report;
  private final OutputHealth health = new OutputHealth();
  private final Batch batch;
  private final Thread thread;
  private final AtomicLong quietSteps = new AtomicLong();
  private boolean pending;
  private int rests;
  private int failuresInARow;
  private volatile boolean asleep;
  private volatile boolean stopped;
  private volatile boolean givenUp;
  private volatile boolean ending;
  private volatile boolean failing;

  Pump(Output output, RingReader reader, OutputListener listener) {
    this.output = output;
    this.reader = reader;
    this.listener = listener;
    this.report = new MissedReport(output.name(), listener);
    this.batch = output.batch();
    this.thread = AgentThreads.daemon("spoor-" + output.name(), this);
  }

  /** Starts the thread, unless it has been started before. */
  void start() {
    if (thread.getState() == Thread.State.NEW) {
      thread.start();
    }
  }

  /** Ends the thread when it has written what it is at, and waits for that, if not for long. */
  void stop() {
    stopped = true;
    wake();
    try {
      thread.join(LONGEST_STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isCurrentThread() {
    return Thread.currentThread() == thread;
  }

  void wakeIfAsleep() {
    if (asleep) {
      wake();
    }
  }

  void wake() {
    asleep = false;
    LockSupport.unpark(thread);
  }

  RingReader reader() {
    return reader;
  }

  OutputCounters.OneOutput counters() {
    return health.counters(output.name(), reader);
  }

  /** Waits until everything before this place is written. False if it is not by then. */
  boolean await(long place, long deadline) {
    while (reader.position() < place) {
      if (givenUp || failing || isCurrentThread()) {
        return false;
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        givenUp = true;
        return false;
      }
      wake();
      LockSupport.parkNanos(this, Math.min(left, FIRST_REST / 4));
    }
    return true;
  }

  /** Waits until this output, which has nothing more to write, has said all that it missed. */
  void awaitTold(long deadline) {
    ending = true;
    long steps = quietSteps.get() + 2;
    while (quietSteps.get() < steps && deadline - System.nanoTime() > 0 && !isCurrentThread()) {
      wake();
      LockSupport.parkNanos(this, FIRST_REST / 4);
    }
  }

  /** Counts as lost, and says so, what this output has not written up to that number. */
  void giveUp(long lastSeq) {
    long from = reader.lastSeq();
    if (lastSeq > from && !output.isResumable()) {
      health.gaveUp(lastSeq - from);
      listener.dropped(output.name(), BLOCKED, lastSeq - from, from + 1, lastSeq);
    }
  }

  /** Ends the output, which has written everything. */
  void end() {
    output.end();
  }

  @Override
  public void run() {
    try {
      output.begin();
    } catch (Throwable e) {
      failed(e);
    }
    while (!stopped) {
      try {
        step();
      } catch (Throwable e) {
        failed(e);
      }
    }
  }

  private void step() throws IOException {
    if (!pending) {
      batch.clear();
      reader.fill(batch);
      batch.bytes().flip();
      pending = batch.end() != reader.position();
    }
    boolean quiet = !pending;
    if (pending) {
      deliver();
    } else {
      reader.settle();
      output.idle();
    }
    report.tell(reader.refused(), ending);
    report.tell(reader.overtaken(), ending);
    if (quiet) {
      quietSteps.incrementAndGet();
      rest();
    }
  }

  private void deliver() throws IOException {
    if (batch.lines() > 0) {
      output.write(batch.bytes());
      health.wrote(batch.lines());
    }
    pending = false;
    reader.delivered(batch);
    output.delivered(reader);
    rests = 0;
    failuresInARow = 0;
    failing = false;
    givenUp = false;
  }

  private void rest() {
    if (rests < SHORT_RESTS) {
      LockSupport.parkNanos(this, FIRST_REST << rests++);
      return;
    }
    asleep = true;
    if (!reader.hasNext() && !stopped) {
      LockSupport.parkNanos(this, SLEEP);
    }
    asleep = false;
  }

  private void failed(Throwable cause) {
    health.failed(cause);
    if (failuresInARow++ == 0) {
      listener.warning(
          "output_failed",
          "Cannot write to " + output.name() + " (" + cause + "); it is tried again.");
    }
    failing = failuresInARow >= FAILING;
    LockSupport.parkNanos(this, FIRST_RETRY << Math.min(failuresInARow, MOST_DOUBLINGS));
  }
}
