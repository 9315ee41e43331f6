/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What went wrong inside the agent, in numbers. */
public final class Counters {
  private final LongAdder encodingFailures = new LongAdder();
  private final LongAdder lost = new LongAdder();
  private final LongAdder ownFailures = new LongAdder();
  private final Map<String, AtomicLong> adviceFailures = new ConcurrentHashMap<>();
  private volatile @Nullable String lastFailure;

  void encodingFailed(Throwable failed) {
    encodingFailures.increment();
    lastFailure = failed.getClass().getName();
  }

  void lost(Throwable failed) {
    lost.increment();
    lastFailure = failed.getClass().getName();
  }

  void failed(Throwable failed) {
    ownFailures.increment();
    lastFailure = failed.getClass().getName();
  }

  /** Counts, and answers the count so far for this instrumentation. */
  long adviceFailed(String instrumentation) {
    AtomicLong known = adviceFailures.get(instrumentation);
    if (known == null) {
      AtomicLong added = new AtomicLong();
      AtomicLong before = adviceFailures.putIfAbsent(instrumentation, added);
      known = before == null ? added : before;
    }
    return known.incrementAndGet();
  }

  /** Events of which only a stub could be written. */
  public long encodingFailures() {
    return encodingFailures.sum();
  }

  /** Events of which not even a stub could be written. */
  public long lost() {
    return lost.sum();
  }

  /** Failures of the recorder itself; the application has not seen them. */
  public long ownFailures() {
    return ownFailures.sum();
  }

  /** The class of what was thrown last inside the agent. */
  public @Nullable String lastFailure() {
    return lastFailure;
  }

  /** By instrumentation, in the order of their names. */
  public Map<String, Long> adviceFailures() {
    Map<String, Long> sorted = new TreeMap<>();
    for (Map.Entry<String, AtomicLong> entry : adviceFailures.entrySet()) {
      sorted.put(entry.getKey(), entry.getValue().get());
    }
    return sorted;
  }
}
