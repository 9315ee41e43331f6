/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.encode.Line;
import java.util.List;

/** The ring and what empties it. */
final class OpenOutputs {
  private static final long SYNCHRONOUS_NANOS = 100_000_000;

  private final Ring ring;
  private final Pump[] pumps;
  private final String durability;
  private volatile boolean synchronous;

  OpenOutputs(Ring ring, List<Pump> pumps, String durability) {
    this.ring = ring;
    this.pumps = pumps.toArray(new Pump[0]);
    this.durability = durability;
  }

  void start() {
    for (Pump pump : pumps) {
      pump.start();
    }
  }

  boolean accept(Line[] lines) {
    long end = ring.accept(lines);
    if (end == Ring.REFUSED) {
      return false;
    }
    try {
      awaken(end);
    } catch (StackOverflowError e) {
      // It has been taken: an output that sleeps looks again by itself.
    }
    return true;
  }

  private void awaken(long end) {
    for (Pump pump : pumps) {
      pump.wakeIfAsleep();
    }
    if (synchronous) {
      awaitAll(end, System.nanoTime() + SYNCHRONOUS_NANOS);
    }
  }

  /** Waits for what is in the ring; then lets every line wait until it is written. */
  void close(long timeoutNanos) {
    long deadline = System.nanoTime() + timeoutNanos;
    long lastSeq = ring.lastSeq();
    long head = ring.head();
    awaitAll(head, deadline);
    synchronous = true;
    for (Pump pump : pumps) {
      if (pump.reader().position() < head) {
        pump.giveUp(lastSeq);
      } else {
        pump.awaitTold(System.nanoTime() + SYNCHRONOUS_NANOS);
      }
    }
    long last = ring.head();
    for (Pump pump : pumps) {
      if (pump.await(last, System.nanoTime() + SYNCHRONOUS_NANOS)) {
        pump.end();
      }
    }
  }

  private void awaitAll(long place, long deadline) {
    for (Pump pump : pumps) {
      if (pump.isCurrentThread()) {
        return;
      }
    }
    for (Pump pump : pumps) {
      pump.await(place, deadline);
    }
  }

  void stop() {
    for (Pump pump : pumps) {
      pump.stop();
    }
  }

  Ring ring() {
    return ring;
  }

  String durability() {
    return durability;
  }

  OutputCounters counters(long refused) {
    long given = ring.lastSeq();
    long depth = 0;
    OutputCounters.OneOutput[] each = new OutputCounters.OneOutput[pumps.length];
    for (int i = 0; i < pumps.length; i++) {
      each[i] = pumps[i].counters();
      long done = each[i].written() + pumps[i].reader().overtaken().total();
      depth = Math.max(depth, given - refused - done);
    }
    return new OutputCounters(given - refused, refused, depth, ring.capacity(), List.of(each));
  }
}
