/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;

/** Encodes an event in every format and hands the lines to the outputs. */
final class EventWriter {
  private final Schema[] schemas;
  private final LineOutputs outputs;
  private final Counters counters;

  EventWriter(Schema[] schemas, LineOutputs outputs, Counters counters) {
    this.schemas = schemas;
    this.outputs = outputs;
    this.counters = counters;
  }

  int formats() {
    return schemas.length;
  }

  /** Encodes and hands over; false where the outputs have not taken it. */
  boolean write(Draft draft) {
    return encode(draft.event, draft.lines) && outputs.accept(draft.lines);
  }

  /** Hands over what was encoded before. */
  void write(Line[] encoded) {
    outputs.accept(encoded);
  }

  /** Writes the event into the lines; false where not even a stub could be written. */
  boolean encode(Event event, Line[] into) {
    for (int i = 0; i < schemas.length; i++) {
      if (!encode(event, schemas[i], into[i]) && !stub(event, schemas[i], into[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean encode(Event event, Schema schema, Line line) {
    try {
      line.clear();
      schema.write(event, line);
      return true;
    } catch (StackOverflowError noRoom) {
      throw noRoom; // the caller's stack is full, and a stub needs as much of it
    } catch (Throwable failed) {
      counters.encodingFailed(failed);
      return false;
    }
  }

  /** What is left of an event whose values could not be written: what it was, when, and its ids. */
  private boolean stub(Event event, Schema schema, Line line) {
    try {
      Event stub = new Event();
      stub.timestampMicros = event.timestampMicros;
      stub.level = event.level;
      stub.logger = event.logger;
      stub.kind = event.kind;
      stub.name = event.name;
      stub.context = event.context;
      stub.parentSpanId = event.parentSpanId;
      stub.durationNanos = event.durationNanos;
      stub.errorType = event.errorType;
      line.clear();
      schema.write(stub, line);
      return true;
    } catch (StackOverflowError | OutOfMemoryError noRoom) {
      throw noRoom; // there may be some later
    } catch (Throwable failed) {
      counters.lost(failed);
      return false;
    }
  }
}
