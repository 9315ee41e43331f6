/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode.reference;

import dev.spoor.agent.encode.Level;
import dev.spoor.agent.encode.reference.Field.Shape;
import java.util.Arrays;
import java.util.List;

/** The fields that all kinds share, around those of their own. */
final class CommonFields {
  private static final String OPERATIONS = "operations";
  private static final String OPENTELEMETRY = "where the application has a span";
  private static final String FAILED = "failed";

  static final String TIMESTAMP = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$";

  /** Before the own fields. */
  static final List<Field> FIRST =
      List.of(
          Field.matching(
              "timestamp", "string", TIMESTAMP, "always", "ISO 8601, UTC, microseconds."),
          Field.oneOf("level", levels(), "always", "How much it matters."),
          Field.of("service", Shape.STRING, "always", "The service's name."),
          Field.of(
              "logger",
              Shape.STRING,
              "always",
              "The class of the handler, node, tool or client; of a lambda, the class that declares"
                  + " it; `dev.spoor` for the agent."),
          Field.of("kind", Shape.STRING, "always", "The kind of the operation, or `agent`."),
          Field.of("event", Shape.STRING, "always", "The kind and the stage, or what happened."),
          Field.of(
              "node",
              Shape.STRING,
              "inside a node",
              "The innermost node of a graph on the way here."),
          Field.of(
              "thread_id",
              Shape.STRING,
              "inside a graph run, or when set",
              "The conversation of the graph run; not the Java thread."),
          Field.of(
              "correlation_id",
              Shape.NULLABLE,
              "when known",
              "What came in with the request, or was made for it; `null` where the settings say to"
                  + " make none."),
          Field.matching("trace_id", "32 hex digits", Field.HEX_32, OPERATIONS, "W3C trace id."),
          Field.matching(
              "span_id",
              "16 hex digits",
              Field.HEX_16,
              OPERATIONS,
              "Spoor's own span: the same on the start and on the end of an operation."),
          Field.matching(
              "parent_span_id",
              "16 hex digits",
              Field.HEX_16,
              "inside another operation",
              "The span of the operation around this one."),
          Field.matching(
              "otel_trace_id",
              "32 hex digits",
              Field.HEX_32,
              OPENTELEMETRY,
              "The trace id of the application's own OpenTelemetry span, where it differs."),
          Field.matching(
              "otel_span_id",
              "16 hex digits",
              Field.HEX_16,
              OPENTELEMETRY,
              "The application's own OpenTelemetry span."),
          Field.oneOf(
              "outcome",
              List.of("cancelled", "interrupted", "running"),
              "an end out of the ordinary",
              "How it ended without failing."),
          Field.of(
              "duration_ms",
              Shape.NUMBER,
              "complete, failed, stalled",
              "Milliseconds by the monotonic clock, three decimals at most."));

  /** Behind the own fields. */
  static final List<Field> LAST =
      List.of(
          Field.of("error", Shape.STRING, FAILED, "The message of the exception, or a sentence."),
          Field.of(
              "error_type",
              Shape.STRING,
              FAILED,
              "The class of the exception; else a status, `exit_3`, `abandoned`, `tool_error`."),
          Field.matching(
              "error_span_id",
              "16 hex digits",
              Field.HEX_16,
              "failed, where a stack trace is elsewhere",
              "The operation that carries the stack trace of the same exception."),
          Field.of(
              "stack_trace",
              Shape.STRING,
              "failed, on the innermost operation; stalled",
              "The stack trace with its causes, bounded; of what is stalled the state and the frames"
                  + " of its thread."),
          Field.of(
              "java_thread",
              Shape.STRING,
              "always",
              "The name of the Java thread; of what is stalled, of the one that runs it."),
          Field.of("service_version", Shape.STRING, "when set", "The service's version."),
          Field.of("environment", Shape.STRING, "when set", "Where the service runs."),
          Field.of("instance_id", Shape.STRING, "always", "Unique to this JVM."),
          new Field(
              "seq",
              "integer",
              "always",
              "From 1, one more with each line of this JVM: a gap is a loss.",
              java.util.Map.of("type", "integer", "minimum", 1)));

  private static List<String> levels() {
    return Arrays.stream(Level.values()).map(Level::label).toList();
  }

  private CommonFields() {}
}
