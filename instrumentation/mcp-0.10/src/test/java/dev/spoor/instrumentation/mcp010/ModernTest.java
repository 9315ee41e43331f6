/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static dev.spoor.instrumentation.mcp010.ModernServer.answer;
import static dev.spoor.instrumentation.mcp010.ModernServer.text;
import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import io.modelcontextprotocol.modern.McpSchema.CallToolResult;
import io.modelcontextprotocol.modern.McpSchema.InputRequiredResult;
import io.modelcontextprotocol.modern.client.McpAsyncClient;
import io.modelcontextprotocol.modern.client.McpClient;
import io.modelcontextprotocol.modern.client.McpSyncClient;
import io.modelcontextprotocol.modern.server.McpAsyncResponse;
import io.modelcontextprotocol.modern.server.feature.McpAsyncTool;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

@Timeout(60)
class ModernTest {
  private static final String CLIENT = "io.modelcontextprotocol.modern.client.";
  private static final String SERVER = "io.modelcontextprotocol.modern.server.McpServer";
  private static final IllegalStateException FIRE = new IllegalStateException("it is on fire");

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private ModernServer server;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void recordsACallOnBothSides() throws Exception {
    var client = sync((context, request) -> answer(text("42 apples")));

    var result = client.tool("tool").arguments(Map.of("a", 19)).call();

    assertThat(result.content()).hasSize(1);
    assertThat(spoor.operations()).hasSize(2);
    for (var logger : new String[] {CLIENT + "McpSyncClient", SERVER}) {
      assertThat(by(logger))
          .isOf(Kind.TOOL_EXECUTION)
          .completed()
          .hasOnly(
              entry("tool_name", "tool"),
              entry("args", Map.of("a", 19)),
              entry("result_type", "io.modelcontextprotocol.modern.McpSchema$TextContent"),
              entry("result_size", 9));
    }
  }

  @Test
  void recordsACallOfAnAsynchronousClientWhenSomebodySubscribes() throws Exception {
    var client = async((context, request) -> answer(text("done")));
    var answer = client.tool("tool").call();
    assertThat(spoor.started()).isEmpty();

    answer.block();

    assertThat(by(CLIENT + "McpAsyncClient")).completed().has(entry("tool_name", "tool"));
    assertThat(by(SERVER)).completed();
  }

  @Test
  void recordsAnErrorThatTheToolReports() throws Exception {
    var client = sync((context, request) -> answer(CallToolResult.builder().isError(true).build()));

    client.tool("tool").call();

    assertThat(by(CLIENT + "McpSyncClient")).failedAs("tool_error");
    assertThat(by(SERVER)).failedAs("tool_error");
  }

  @Test
  void recordsWhatAToolThrows() throws Exception {
    var client = sync((context, request) -> Mono.error(FIRE));

    var thrown = catchThrowable(() -> client.tool("tool").call());

    assertThat(thrown).isNotNull();
    assertThat(by(SERVER)).failedWith(FIRE).failedAs(null);
    assertThat(by(CLIENT + "McpSyncClient")).failedAs("protocol_error");
  }

  @Test
  void recordsThatThereIsNoSuchTool() throws Exception {
    var client = sync((context, request) -> answer(text("never")));

    var thrown = catchThrowable(() -> client.tool("nobody").call());

    assertThat(thrown).isNotNull();
    for (var logger : new String[] {CLIENT + "McpSyncClient", SERVER}) {
      assertThat(by(logger)).failedAs("protocol_error").has(entry("tool_name", "nobody"));
      assertThat(by(logger).errorMessage()).contains("-32602");
    }
  }

  @Test
  void followsAToolThatWorksWhileItsAnswerIsSent() throws Exception {
    var span = new AtomicLong();
    var client =
        sync(
            (context, request) ->
                Mono.just(
                    McpAsyncResponse.streaming(
                        notifier ->
                            notifier
                                .progress(0.5, 1.0, "half of it")
                                .then(
                                    Mono.fromCallable(
                                        () -> {
                                          span.set(Contexts.current().spanId());
                                          return text("all of it");
                                        })))));

    client.tool("tool").call();

    assertThat(by(SERVER)).completed().has(entry("result_size", 9));
    assertThat(span).hasValue(by(SERVER).spanId());
  }

  @Test
  void recordsAToolThatAsksBack() throws Exception {
    var client =
        sync(
            (context, request) ->
                answer(
                    InputRequiredResult.builder()
                        .elicitUrl("where", "Who are you?", "https://example.com")
                        .requestState("s")
                        .build()));

    catchThrowable(() -> client.tool("tool").callOnce());

    assertThat(by(SERVER)).hasOutcome("interrupted");
  }

  @Test
  void answersWhileTheAgentFails() throws Exception {
    var client = sync((context, request) -> answer(text("done")));

    var result = spoor.failing(() -> client.tool("tool").call());

    assertThat(result.content()).hasSize(1);
  }

  private RecordedOperation by(String logger) {
    return spoor.operations().stream()
        .filter(each -> logger.equals(each.logger()))
        .findFirst()
        .orElseThrow();
  }

  private McpSyncClient sync(McpAsyncTool.Handler tool) throws IOException {
    server = new ModernServer(tool);
    return McpClient.sync(server.client).build();
  }

  private McpAsyncClient async(McpAsyncTool.Handler tool) throws IOException {
    server = new ModernServer(tool);
    return McpClient.async(server.client).build();
  }
}
