/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Carries lines from the ring to one output, on a thread of its own. */
final class Pump implements Runnable {
  /** The cause of what could not be written before the end. */
  static final String BLOCKED = "blocked";

  private static final long FIRST_REST = TimeUnit.MILLISECONDS.toNanos(1);
  private static final int SHORT_RESTS = 6;
  // A thread that adds a line looks at asleep without a fence, so a wake-up may be missed.
  private static final long SLEEP = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long FIRST_RETRY = TimeUnit.MILLISECONDS.toNanos(10);
  private static final int MOST_DOUBLINGS = 9;
  private static final long TELL_EVERY = TimeUnit.SECONDS.toNanos(1);

  private final Output output;
  private final RingReader reader;
  private final OutputListener listener;
  private final OutputHealth health = new OutputHealth();
  private final Batch batch;
  private final Thread thread;
  private boolean pending;
  private int rests;
  private int failuresInARow;
  private boolean told;
  private long toldAt;
  private volatile boolean asleep;
  private volatile boolean stopped;
  private volatile boolean givenUp;

  Pump(Output output, RingReader reader, OutputListener listener) {
    this.output = output;
    this.reader = reader;
    this.listener = listener;
    this.batch = output.batch();
    this.thread = AgentThreads.daemon("spoor-" + output.name(), this);
  }

  void start() {
    thread.start();
  }

  /** Ends the thread when it has written what it is at. */
  void stop() {
    stopped = true;
    wake();
  }

  boolean isCurrentThread() {
    return Thread.currentThread() == thread;
  }

  boolean isAlive() {
    return thread.isAlive();
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

  String name() {
    return output.name();
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
      if (givenUp || isCurrentThread()) {
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

  /** Counts as lost, and says so, what this output has not written up to that number. */
  void giveUp(long lastSeq) {
    long from = reader.lastSeq();
    if (lastSeq > from) {
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
    if (pending) {
      deliver();
    } else {
      output.idle();
      rest();
    }
    tell(reader.refused());
    tell(reader.overtaken());
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
    LockSupport.parkNanos(this, FIRST_RETRY << Math.min(failuresInARow, MOST_DOUBLINGS));
  }

  private void tell(Missed missed) {
    if (missed.count() == 0 || (told && System.nanoTime() - toldAt < TELL_EVERY)) {
      return;
    }
    told = true;
    toldAt = System.nanoTime();
    if (listener.dropped(
        output.name(), missed.cause(), missed.count(), missed.firstSeq(), missed.lastSeq())) {
      missed.clear();
    }
  }
}
