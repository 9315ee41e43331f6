/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Line;
import dev.spoor.agent.encode.Schema;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes what stands in an event, as it stands there. */
final class PlainSchema implements Schema {
  private final JsonMapper mapper = new JsonMapper();

  @Override
  public void write(Event event, Line line) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("timestamp", event.timestampMicros);
    members.put("level", event.level.label());
    members.put("logger", event.logger);
    members.put("kind", event.kind);
    members.put("event", event.name);
    addContext(event, members);
    addEnd(event, members);
    event.fields.forEach(members::put);
    if (event.operation != null) {
      for (Attribute attribute : event.operation.kind().attributes()) {
        put(members, attribute.label(), event.operation.get(attribute));
      }
    }
    members.put("java_thread", event.javaThread);
    line.write(mapper.writeValueAsString(members).getBytes(StandardCharsets.UTF_8));
  }

  private static void addContext(Event event, Map<String, Object> members) {
    Context context = event.context;
    if (context == null) {
      return;
    }
    members.put("correlation_id", context.correlationId());
    members.put("trace_id", Hex.of(context.trace().high(), context.trace().low()));
    members.put("span_id", Hex.of(context.spanId()));
    put(members, "parent_span_id", event.parentSpanId == 0 ? null : Hex.of(event.parentSpanId));
    put(members, "node", context.node());
    put(members, "thread_id", context.threadId());
    for (int i = 0; i < context.fields().length; i += 2) {
      members.put(context.fields()[i], context.fields()[i + 1]);
    }
  }

  private static void addEnd(Event event, Map<String, Object> members) {
    put(members, "otel_trace_id", event.otelTraceId);
    put(members, "otel_span_id", event.otelSpanId);
    put(members, "outcome", event.outcome);
    put(members, "duration", event.durationNanos == Event.NO_DURATION ? null : event.durationNanos);
    put(members, "error", event.error);
    put(members, "error_type", event.errorType);
    put(members, "error_span_id", event.errorSpanId == 0 ? null : Hex.of(event.errorSpanId));
    put(members, "stack", event.stack == null ? null : List.of(event.stack).toString());
    put(members, "thread_state", event.threadState);
    put(members, "stack_trace", event.stackTraceOf == null ? null : "" + event.stackTraceOf);
  }

  private static void put(Map<String, Object> members, String name, Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  @Override
  public boolean numbered() {
    return false;
  }

  @Override
  public byte[] tail() {
    return new byte[0];
  }
}
