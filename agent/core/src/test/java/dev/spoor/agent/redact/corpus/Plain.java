/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.redact.corpus;

import dev.spoor.agent.encode.Event;
import dev.spoor.bootstrap.Attribute;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes all that stands in an event, as it stands there: what a line is without a redactor. */
final class Plain {

  static String line(Event event) {
    Map<String, Object> members = new LinkedHashMap<>(event.fields);
    members.put("logger", event.logger);
    members.put("java_thread", event.javaThread);
    members.put("message", event.message);
    members.put("error", event.error);
    if (event.context != null) {
      members.put("correlation_id", event.context.correlationId());
      members.put("context_node", event.context.node());
      members.put("context_thread_id", event.context.threadId());
      members.put("context", event.context.fields());
    }
    if (event.operation != null) {
      for (Attribute attribute : event.operation.kind().attributes()) {
        members.put(attribute.label(), value(event.operation.get(attribute)));
      }
    }
    if (event.stackTraceOf != null) {
      StringWriter trace = new StringWriter();
      event.stackTraceOf.printStackTrace(new PrintWriter(trace));
      members.put("stack_trace", trace.toString());
    }
    String json = Json.of(members);
    return json.replace("\u2028", "\\u2028").replace("\u0085", "\\u0085") + '\n';
  }

  /** A value, and if it is JSON what it says, as the encoder reads arguments. */
  private static Object value(Object value) {
    try {
      return value instanceof String json ? List.of(json, Json.read(json)) : value;
    } catch (RuntimeException e) {
      return value;
    }
  }

  private Plain() {}
}
