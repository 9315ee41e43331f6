/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.output;

import dev.spoor.agent.redact.Redactor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the outputs stand.
 *
 * @param accepted lines that got a place in the ring
 * @param refused lines that found no room
 * @param depth lines that the slowest output has still to write; where it is blocked, also those
 *     that were overwritten since, which it has not come to see
 * @param ringBytes the size of the ring
 * @param outputs each output
 */
public record OutputCounters(
    long accepted, long refused, long depth, long ringBytes, List<OneOutput> outputs) {

  /** The same without what must not leave: an error may name a file. */
  public OutputCounters judgedBy(Redactor redactor) {
    List<OneOutput> judged = new ArrayList<>(outputs.size());
    for (OneOutput one : outputs) {
      judged.add(one.judgedBy(redactor));
    }
    return new OutputCounters(accepted, refused, depth, ringBytes, judged);
  }

  /**
   * One output.
   *
   * @param written lines
   * @param dropped lines, by cause
   * @param failures writes that failed
   */
  public record OneOutput(
      String name,
      long written,
      Map<String, Long> dropped,
      long failures,
      @Nullable String lastError,
      @Nullable Instant lastSuccess) {

    private OneOutput judgedBy(Redactor redactor) {
      return lastError == null || redactor.clean(lastError)
          ? this
          : new OneOutput(name, written, dropped, failures, Redactor.MARKER, lastSuccess);
    }
  }
}
