/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.benchmarks;

import dev.spoor.agent.encode.Event;
import dev.spoor.agent.encode.Identity;
import dev.spoor.agent.encode.Level;
import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Context;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import dev.spoor.bootstrap.Trace;
import java.util.LinkedHashMap;
import java.util.Map;

/** The typical event: a tool call that has completed, with five arguments. */
final class ToolCall {
  private static final long SPAN = 0x00f067aa0ba902b7L;

  static Identity identity() {
    return new Identity("orders", "7f3a9c5d1b2e4f60", null, null, Map.of());
  }

  static Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("query", "status of order 4711");
    arguments.put("customer", "acme-industries");
    arguments.put("limit", 25);
    arguments.put("include_history", true);
    arguments.put("max_tokens", 2048);
    return arguments;
  }

  static void describe(Event event, long micros) {
    Operation operation =
        Operations.of(Kind.TOOL_EXECUTION)
            .set(Attribute.TOOL_NAME, "order_lookup")
            .set(Attribute.TOOL_CALL_ID, "call_Xa81kQ")
            .set(Attribute.ARGS, arguments())
            .set(Attribute.RESULT_TYPE, "java.lang.String")
            .set(Attribute.RESULT_SIZE, 412);
    event.clear();
    event.timestampMicros = micros;
    event.level = Level.INFO;
    event.logger = "com.acme.orders.OrderTools";
    event.kind = "tool_execution";
    event.name = "tool_execution_complete";
    event.context =
        Context.builder(new Trace(0x4bf92f3577b34da6L, 0xa3ce929d0e0e4736L))
            .correlationId("order-4711-a8f3")
            .spanId(SPAN)
            .node("lookup")
            .threadId("conversation-17")
            .depth(3)
            .build();
    event.parentSpanId = SPAN - 1;
    event.durationNanos = 12_345_678;
    event.operation = operation;
    event.javaThread = "http-nio-8080-exec-4";
  }

  private ToolCall() {}
}
