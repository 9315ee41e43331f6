/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.encode;

import dev.spoor.agent.redact.Place;
import dev.spoor.agent.redact.Redactor;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Trace;
import java.nio.charset.StandardCharsets;

/** The flat form of the event contract: one object, its members in the order of the contract. */
final class JsonSchema implements Schema {
  private static final byte[] TAIL = "}\n".getBytes(StandardCharsets.UTF_8);

  private final EncodeConfig config;
  private final Redactor redactor;
  private final RecentTexts recent = new RecentTexts();
  private final Frames frames = new Frames("\\n", "\\n\\t");
  private final OwnFields own;
  private final FixedFields fixed;

  JsonSchema(Identity identity, EncodeConfig config, Redactor redactor) {
    this.config = config;
    this.redactor = redactor;
    this.own = new OwnFields(config);
    this.fixed = new FixedFields(identity, redactor, config);
  }

  @Override
  public void write(Event event, Line line) {
    JsonWriter json = writer(line);
    json.begin(event.timestampMicros);
    json.prepared(fixed.level(event.level));
    json.prepared(fixed.service());
    json.word(Common.LOGGER, event.logger);
    json.word(Common.KIND, event.kind);
    json.word(Common.EVENT, event.name);
    json.text(Common.MESSAGE, own.message(event), Place.TEXT, 6);
    way(json, event);
    ids(json, event);
    json.text(Common.OTEL_TRACE_ID, event.otelTraceId, Place.TEXT, 6);
    json.text(Common.OTEL_SPAN_ID, event.otelSpanId, Place.TEXT, 6);
    json.word(Common.OUTCOME, event.outcome);
    if (event.durationNanos >= 0) {
      json.millis(Common.DURATION_MS, event.durationNanos);
    }
    own.write(json, event);
    fixed.ofAgent(json, event);
    failure(json, event);
    fixed.fromContext(json, event.context);
    json.word(Common.JAVA_THREAD, event.javaThread);
    json.prepared(fixed.last());
  }

  private void way(JsonWriter json, Event event) {
    json.word(Common.NODE, own.node(event));
    json.text(Common.THREAD_ID, own.threadId(event), Place.TEXT, 6);
    String correlationId = event.context == null ? null : event.context.correlationId();
    if (correlationId != null) {
      json.text(Common.CORRELATION_ID, correlationId, Place.TEXT, 6);
    } else if (event.nullCorrelation) {
      json.nothing(Common.CORRELATION_ID);
    }
  }

  private static void ids(JsonWriter json, Event event) {
    Context context = event.context;
    if (context == null) {
      return;
    }
    Trace trace = context.trace();
    json.id(Common.TRACE_ID, trace.high(), trace.low());
    json.id(Common.SPAN_ID, context.spanId());
    if (event.parentSpanId != 0) {
      json.id(Common.PARENT_SPAN_ID, event.parentSpanId);
    }
  }

  private void failure(JsonWriter json, Event event) {
    json.text(Common.ERROR, own.error(event), Place.TEXT, 12);
    json.word(Common.ERROR_TYPE, event.errorType);
    if (event.errorSpanId != 0) {
      json.id(Common.ERROR_SPAN_ID, event.errorSpanId);
    }
    Throwable thrown = event.stackTraceOf;
    if (thrown != null) {
      json.stackTrace(Common.STACK_TRACE, thrown, own.traceMessage(event));
    } else if (event.stack != null && event.threadState != null) {
      json.stack(Common.STACK_TRACE, event.threadState, event.stack);
    }
  }

  private JsonWriter writer(Line line) {
    if (line.kept(this) instanceof JsonWriter known) {
      return known;
    }
    JsonWriter json = new JsonWriter(line, redactor, config, recent, frames);
    line.keep(this, json);
    return json;
  }

  @Override
  public boolean numbered() {
    return true;
  }

  @Override
  public byte[] tail() {
    return TAIL;
  }
}
