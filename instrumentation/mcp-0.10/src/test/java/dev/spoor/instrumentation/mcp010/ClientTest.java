/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import io.modelcontextprotocol.client.McpAsyncClient;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClientTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final ScriptedServer server = new ScriptedServer();

  @Test
  void recordsACall() {
    var result = sync().callTool(request("add"));

    assertThat(result.content()).hasSize(1);
    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .hasOnly(
            entry("tool_name", "add"),
            entry("args", Map.of("a", 19, "b", 23)),
            entry("result_type", "io.modelcontextprotocol.spec.McpSchema$TextContent"),
            entry("result_size", 2));
    assertThat(spoor.onlyOperation().logger())
        .isEqualTo("io.modelcontextprotocol.client.McpAsyncClient");
  }

  @Test
  void recordsNothingBeforeSomebodySubscribes() {
    var answer = async().callTool(request("add"));
    assertThat(spoor.started()).isEmpty();

    answer.block();
    answer.block();

    assertThat(spoor.operations()).hasSize(2).allSatisfy(each -> assertThat(each).completed());
    assertThat(server.called).containsExactly("add", "add");
  }

  @Test
  void recordsAnErrorThatTheToolReports() {
    var result = sync().callTool(request("refuse"));

    assertThat(result.isError()).isTrue();
    assertThat(spoor.onlyOperation()).failedAs("tool_error");
  }

  @Test
  void recordsThatTheServerRefusesTheCall() {
    var client = sync();

    var thrown = catchThrowable(() -> client.callTool(request("nobody")));

    assertThat(thrown).isInstanceOf(McpError.class);
    assertThat(spoor.onlyOperation()).failedAs("protocol_error").has(entry("tool_name", "nobody"));
    assertThat(spoor.onlyOperation().errorMessage())
        .isEqualTo("The call was refused with the JSON-RPC error -32602.");
  }

  @Test
  void recordsThatTheServerDoesNotAnswer() {
    var client = McpClient.sync(server.transport()).requestTimeout(Duration.ofMillis(50)).build();
    client.initialize();

    var thrown = catchThrowable(() -> client.callTool(request("silent")));

    assertThat(thrown).hasRootCauseInstanceOf(TimeoutException.class);
    assertThat(spoor.onlyOperation().error()).isInstanceOf(TimeoutException.class);
    assertThat(spoor.onlyOperation()).failedAs(null);
  }

  @Test
  void recordsACallThatIsCancelled() {
    var client = async();

    client.callTool(request("silent")).subscribe().dispose();

    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsACallWithinTheOperationAroundIt() throws Exception {
    var client = sync();

    spoor.underOperation(() -> client.callTool(request("add")));

    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void keepsCallsApartThatAreMadeAtTheSameTime() throws Exception {
    var client = sync();
    var callers = Executors.newFixedThreadPool(8);

    for (int i = 0; i < 40; i++) {
      var unused =
          callers.submit(() -> spoor.underOperation(() -> client.callTool(request("add"))));
    }
    callers.shutdown();
    var ended = callers.awaitTermination(20, TimeUnit.SECONDS);

    assertThat(ended).isTrue();
    assertThat(spoor.operations(Kind.TOOL_EXECUTION))
        .extracting(RecordedOperation::parentSpanId)
        .containsExactlyInAnyOrderElementsOf(
            spoor.operations(Kind.METHOD_CALL).stream().map(RecordedOperation::spanId).toList());
  }

  @Test
  void callsWhileTheAgentFails() throws Exception {
    var client = sync();

    var result = spoor.failing(() -> client.callTool(request("add")));

    assertThat(result.content()).hasSize(1);
  }

  private McpSyncClient sync() {
    var client = McpClient.sync(server.transport()).build();
    client.initialize();
    return client;
  }

  private McpAsyncClient async() {
    var client = McpClient.async(server.transport()).build();
    client.initialize().block();
    return client;
  }

  @SuppressWarnings("deprecation") // the builder came later
  private static CallToolRequest request(String tool) {
    return new CallToolRequest(tool, Map.of("a", 19, "b", 23));
  }
}
