/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Timestamps;
import dev.spoor.agent.output.OutputCounters;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the agent is, at one moment. Maps are by output, or by instrumentation, and leave out what is
 * nothing.
 *
 * @param outputs what the outputs say
 * @param redactorFailures values that were replaced because the redactor failed
 * @param encodingFailures events of which only a stub was written
 * @param agentFailures failures of the agent's own, the application has not seen them
 * @param lastFailure the class of what was thrown last inside the agent
 * @param adviceFailures what advice and helpers threw, by instrumentation
 * @param openOperations operations that have started and not ended
 */
public record Health(
    OutputCounters outputs,
    long redactorFailures,
    long encodingFailures,
    long agentFailures,
    @Nullable String lastFailure,
    Map<String, Long> adviceFailures,
    long openOperations) {

  /** Lines that were written, by output. */
  public Map<String, Long> written() {
    Map<String, Long> written = new LinkedHashMap<>();
    for (OutputCounters.OneOutput output : outputs.outputs()) {
      written.put(output.name(), output.written());
    }
    return written;
  }

  /** Lines that were not, by output and cause. */
  public Map<String, Map<String, Long>> dropped() {
    Map<String, Map<String, Long>> dropped = new LinkedHashMap<>();
    for (OutputCounters.OneOutput output : outputs.outputs()) {
      if (!output.dropped().isEmpty()) {
        dropped.put(output.name(), output.dropped());
      }
    }
    return dropped;
  }

  public long writeFailures() {
    long failures = 0;
    for (OutputCounters.OneOutput output : outputs.outputs()) {
      failures += output.failures();
    }
    return failures;
  }

  public Map<String, String> lastErrors() {
    Map<String, String> errors = new LinkedHashMap<>();
    for (OutputCounters.OneOutput output : outputs.outputs()) {
      if (output.lastError() != null) {
        errors.put(output.name(), output.lastError());
      }
    }
    return errors;
  }

  /** When each output has last written, in UTC. */
  public Map<String, String> lastSuccesses() {
    Map<String, String> successes = new LinkedHashMap<>();
    for (OutputCounters.OneOutput output : outputs.outputs()) {
      Instant last = output.lastSuccess();
      if (last != null) {
        successes.put(output.name(), Timestamps.ofMillis(last.toEpochMilli()));
      }
    }
    return successes;
  }

  /** The same for a person: what is not as it should be, if anything. */
  String sentence() {
    StringBuilder sentence = new StringBuilder();
    sentence.append(outputs.accepted()).append(" lines accepted");
    some(outputs.refused(), " refused", sentence);
    some(writeFailures(), " write failures", sentence);
    some(redactorFailures + encodingFailures, " not encoded", sentence);
    some(agentFailures, " failures of the agent", sentence);
    if (!dropped().isEmpty()) {
      sentence.append(", dropped ").append(dropped());
    }
    if (!adviceFailures.isEmpty()) {
      sentence.append(", advice failed ").append(adviceFailures);
    }
    return sentence.toString();
  }

  private static void some(long count, String what, StringBuilder sentence) {
    if (count > 0) {
      sentence.append(", ").append(count).append(what);
    }
  }

  /** As {@code agent_status} has it. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("accepted", outputs.accepted());
    fields.put("refused", outputs.refused());
    fields.put("written", written());
    fields.put("dropped", dropped());
    fields.put("write_failures", writeFailures());
    fields.put("last_error", lastErrors());
    fields.put("last_success", lastSuccesses());
    fields.put("ring_depth", outputs.depth());
    fields.put("ring_bytes", outputs.ringBytes());
    fields.put("redactor_failures", redactorFailures);
    fields.put("encoding_failures", encodingFailures);
    fields.put("agent_failures", agentFailures);
    fields.put("advice_failures", adviceFailures);
    fields.put("open_operations", openOperations);
    if (lastFailure != null) {
      fields.put("last_failure", lastFailure);
    }
    return fields;
  }
}
