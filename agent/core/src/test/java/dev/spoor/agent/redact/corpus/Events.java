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
    return Context.builder(new Trace(0x0af7651916cd43ddL, 0x8448eb211c80319cL))
        .correlationId("c-1")
        .spanId(0xb7ad6b7169203331L);
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
