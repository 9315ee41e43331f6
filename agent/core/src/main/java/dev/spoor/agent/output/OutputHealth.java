/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of one output's lines. Written by the output's thread, read by any. */
final class OutputHealth {
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private volatile long undelivered;
  private volatile @Nullable String lastError;
  private volatile long lastSuccessMillis;

  void wrote(int lines) {
    written.addAndGet(lines);
    lastSuccessMillis = System.currentTimeMillis();
  }

  void failed(Throwable cause) {
    failures.incrementAndGet();
    String message = cause.getMessage();
    lastError = message == null ? cause.getClass().getName() : message;
  }

  /** So many lines could not be written before the end. */
  void gaveUp(long lines) {
    undelivered = lines;
  }

  OutputCounters.OneOutput counters(String name, RingReader reader) {
    Map<String, Long> dropped = new LinkedHashMap<>();
    count(dropped, reader.refused().cause(), reader.refused().total());
    count(dropped, reader.overtaken().cause(), reader.overtaken().total());
    count(dropped, Pump.BLOCKED, undelivered);
    long success = lastSuccessMillis;
    return new OutputCounters.OneOutput(
        name,
        written.get(),
        dropped,
        failures.get(),
        lastError,
        success == 0 ? null : Instant.ofEpochMilli(success));
  }

  private static void count(Map<String, Long> dropped, String cause, long lines) {
    if (lines > 0) {
      dropped.put(cause, lines);
    }
  }
}
