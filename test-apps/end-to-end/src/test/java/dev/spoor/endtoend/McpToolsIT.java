/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written of calls over streamable HTTP, by the server of MCP and by its client. */
class McpToolsIT {
  private static final int FIRST_AT_ONCE = 1000;

  @OnEachJdk
  void tellsTheEndsOfACallApartInTheClient(Jdk jdk) {
    var client = McpOverHttp.on(jdk).client();

    assertThat(McpOverHttp.endOf(client, "add", 1)).isEqualTo("tool_execution_complete");
    assertThat(McpOverHttp.endOf(client, "refuse", 1))
        .isEqualTo("tool_execution_failed tool_error");
    assertThat(McpOverHttp.endOf(client, "nobody", 1))
        .isEqualTo("tool_execution_failed protocol_error");
    assertThat(McpOverHttp.endOf(client, "linger", 2))
        .isEqualTo("tool_execution_failed java.util.concurrent.TimeoutException");
    assertThat(McpOverHttp.endOf(client, "linger", 3))
        .isEqualTo("tool_execution_complete cancelled");
  }

  @OnEachJdk
  void tellsTheEndsOfACallApartInTheServer(Jdk jdk) {
    var server = McpOverHttp.on(jdk).server();

    assertThat(McpOverHttp.endOf(server, "add", 1)).isEqualTo("tool_execution_complete");
    assertThat(McpOverHttp.endOf(server, "refuse", 1))
        .isEqualTo("tool_execution_failed tool_error");
    assertThat(McpOverHttp.endOf(server, "nobody", 1))
        .isEqualTo("tool_execution_failed protocol_error");
    assertThat(McpOverHttp.endOf(server, "burn", 1))
        .isEqualTo("tool_execution_failed java.lang.IllegalStateException");
    assertThat(McpOverHttp.endOf(server, "linger", 2)).isEqualTo("tool_execution_complete");
    assertThat(McpOverHttp.calls(server, "burn"))
        .singleElement()
        .satisfies(line -> assertThat(line.text("stack_trace")).contains("com.example.mcp.Tools"));
  }

  /** Tomcat may hang up while the SDK is still telling its client of an exception. */
  @OnEachJdk
  void tellsTheClientOfAToolThatThrowsOnlyThatItDid(Jdk jdk) {
    var client = McpOverHttp.on(jdk).client();

    assertThat(McpOverHttp.endOf(client, "burn", 1))
        .isIn("tool_execution_failed protocol_error", "tool_execution_failed java.io.IOException");
  }

  /** Which no client of the SDK sends. */
  @OnEachJdk
  void tellsParametersThatAreNotTheProtocols(Jdk jdk) {
    var run =
        McpExchange.with(
                SpoorJvm.on(jdk).main(Built.MCP.toString(), "com.example.mcp.StdioServer").start())
            .asks("tools/call", "{}")
            .asks("tools/call", "{\"name\":7}")
            .asks("tools/call", "{\"name\":\"add\",\"arguments\":[1]}")
            .ends();

    assertThat(EventLines.in(run.stderr()).of("tool_execution_failed"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.text("error_type")).isEqualTo("protocol_error"))
        .allSatisfy(line -> assertThat(line.has("stack_trace")).isFalse());
  }

  @OnEachJdk
  void hasOneCorrelationIdForACallFromTheClientToTheServer(Jdk jdk) {
    var run = McpOverHttp.on(jdk);

    assertThat(run.server().of("tool_execution_start"))
        .hasSameSizeAs(run.client().of("tool_execution_start"))
        .allSatisfy(
            call -> {
              var id = call.text("correlation_id");
              var request = only(run.server(), "http_request_start", id);
              var asked = only(run.client(), "tool_execution_start", id);
              var sent = only(run.client(), "http_client_start", id);
              assertThat(call.text("parent_span_id")).isEqualTo(request.text("span_id"));
              assertThat(sent.text("parent_span_id")).isEqualTo(asked.text("span_id"));
              assertThat(call.text("tool_name")).isEqualTo(asked.text("tool_name"));
            });
  }

  @OnEachJdk
  void takesTheContextAlongToTheThreadThatTheToolRunsOn(Jdk jdk) {
    var server = McpOverHttp.on(jdk).server();

    var process = server.only("process_start");
    var tool = McpOverHttp.calls(server, "run").get(0);

    assertThat(process.text("java_thread")).startsWith("boundedElastic");
    assertThat(process.text("parent_span_id")).isEqualTo(tool.text("span_id"));
    assertThat(process.text("correlation_id")).isEqualTo(tool.text("correlation_id"));
  }

  @OnEachJdk
  void crossesNoCallsThatAreMadeAtTheSameTime(Jdk jdk) {
    var run = McpOverHttp.on(jdk);

    var asked = atOnce(run.client());
    var served = atOnce(run.server());

    assertThat(asked).hasSize(24);
    assertThat(asked.values()).doesNotHaveDuplicates();
    assertThat(served).isEqualTo(asked);
  }

  @OnEachJdk
  void writesSoundLines(Jdk jdk) {
    var run = McpOverHttp.on(jdk);

    assertThatEvents(run.client()).areSound();
    assertThatEvents(run.server()).areSound();
  }

  @Test
  void isSilentWhereItIsSwitchedOff() {
    var recorded = McpOverHttp.on(Jdks.oldest());

    var run = McpOverHttp.unrecorded(Jdks.oldest());

    assertThat(run.said()).isEqualTo(recorded.said());
    for (EventLines each : List.of(run.client(), run.server())) {
      assertThatEvents(each).areSound();
      assertThat(each.operations())
          .extracting(line -> line.text("kind"))
          .containsAnyOf("http_request", "http_client")
          .doesNotContain("tool_execution");
      assertThat(each.of("agent_instrumented")).noneMatch(line -> line.text("name").equals("mcp"));
    }
  }

  private static EventLine only(EventLines lines, String event, String correlationId) {
    var found =
        lines.where(
            line ->
                line.event().equals(event) && line.text("correlation_id").equals(correlationId));
    assertThat(found).as("%s of %s", event, correlationId).hasSize(1);
    return found.get(0);
  }

  /** The correlation ids of the calls that were made at the same time, by what was asked. */
  private static Map<Integer, String> atOnce(EventLines lines) {
    return McpOverHttp.calls(lines, "add").stream()
        .filter(line -> argument(line) >= FIRST_AT_ONCE)
        .collect(toMap(McpToolsIT::argument, line -> line.text("correlation_id")));
  }

  private static int argument(EventLine line) {
    return line.json().path("args").path("a").asInt();
  }
}
