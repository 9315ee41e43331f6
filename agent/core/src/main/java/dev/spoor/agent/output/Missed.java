/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The lines that one output did not get, for one cause, since it was last said. For one thread at a
 * time.
 */
final class Missed {
  private final String cause;
  private long count;
  private long firstSeq;
  private long lastSeq;
  private final AtomicLong total = new AtomicLong();

  Missed(String cause) {
    this.cause = cause;
  }

  void add(long first, long last) {
    add(last - first + 1, first, last);
  }

  void add(long lines, long first, long last) {
    firstSeq = count == 0 ? first : Math.min(firstSeq, first);
    lastSeq = Math.max(lastSeq, last);
    count += lines;
    total.addAndGet(lines);
  }

  void clear() {
    count = 0;
    firstSeq = 0;
    lastSeq = 0;
  }

  /** All of them since the start; for any thread. */
  long total() {
    return total.get();
  }

  String cause() {
    return cause;
  }

  long count() {
    return count;
  }

  long firstSeq() {
    return firstSeq;
  }

  long lastSeq() {
    return lastSeq;
  }
}
