/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Level;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;

/** Events as the recorder would make them. */
final class Events {
  private static final long MICROS = 1_795_228_080_123_456L;

  /** No piece of an id as ids are may look like one of a secret. */
  private static final long ONES = 0x1111111111111111L;

  static Event of(Operation operation, String stage) {
    Event event = new Event();
    event.timestampMicros = MICROS;
    event.kind = operation.kind().label();
    event.name = event.kind + "_" + stage;
    event.operation = operation;
    event.context = context().build();
    event.javaThread = "main";
    return event;
  }

  static Context.Builder context() {
    return Context.builder(new Trace(ONES, ONES)).correlationId("c-1").spanId(ONES);
  }

  /** An event with one attribute. */
  static Event of(Kind kind, Attribute attribute, Object value) {
    return of(Operations.of(kind).set(attribute, value), "complete");
  }

  static Event args(Object args) {
    return of(Kind.TOOL_EXECUTION, Attribute.ARGS, args);
  }

  static Event failed(Throwable thrown) {
    Event event =
        of(Operations.of(Kind.TOOL_EXECUTION).set(Attribute.TOOL_NAME, "fetch"), "failed");
    event.level = Level.ERROR;
    event.error = thrown.getMessage();
    event.errorType = thrown.getClass().getName();
    event.stackTraceOf = thrown;
    return event;
  }

  static Event log(String message) {
    Event event = of(Operations.of(Kind.JOB), "complete");
    event.kind = "log";
    event.name = "log";
    event.operation = null;
    event.message = message;
    return event;
  }

  private Events() {}
}
