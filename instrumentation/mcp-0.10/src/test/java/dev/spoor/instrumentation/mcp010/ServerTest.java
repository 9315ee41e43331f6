/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.Gate;
import dev.spoor.instrumentation.testing.Spoor;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

@Timeout(60)
class ServerTest {
  private static final IllegalStateException FIRE = new IllegalStateException("it is on fire");

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final AtomicReference<Long> spanInTool = new AtomicReference<>();
  private Wire wire;

  @AfterEach
  void close() throws Exception {
    wire.close();
  }

  @Test
  void recordsACallOfAnAsynchronousTool() throws Exception {
    wire = async((exchange, request) -> Mono.just(Sdk.text("42 apples")));

    var answer = wire.calls("tool", "{\"a\":19,\"b\":[\"x\"]}");

    assertThat(answer).contains("42 apples");
    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .isRoot()
        .hasOutcome(null)
        .hasOnly(
            entry("tool_name", "tool"),
            entry("args", Map.of("a", 19, "b", List.of("x"))),
            entry("result_type", "io.modelcontextprotocol.spec.McpSchema$TextContent"),
            entry("result_size", 9));
    assertThat(spoor.onlyOperation().logger())
        .isEqualTo("io.modelcontextprotocol.server.McpAsyncServer");
  }

  @Test
  void recordsACallOfASynchronousTool() throws Exception {
    wire = sync((exchange, request) -> Sdk.text("one", "two"));

    wire.calls("tool", "{}");

    assertThat(spoor.onlyOperation())
        .completed()
        .hasOnly(
            entry("tool_name", "tool"),
            entry("args", Map.of()),
            entry("result_type", "io.modelcontextprotocol.spec.McpSchema$CallToolResult"),
            entry("result_size", 2));
  }

  @Test
  void recordsAnErrorThatTheToolReports() throws Exception {
    wire = sync((exchange, request) -> Sdk.error("not today"));

    var answer = wire.calls("tool", "{}");

    assertThat(answer).contains("not today", "\"isError\":true");
    assertThat(spoor.onlyOperation()).failedAs("tool_error").hasOutcome(null);
  }

  @Test
  void recordsWhatAToolThrows() throws Exception {
    wire =
        sync(
            (exchange, request) -> {
              throw FIRE;
            });

    var answer = wire.calls("tool", "{}");

    assertThat(answer).contains("it is on fire");
    assertThat(spoor.onlyOperation()).failedWith(FIRE).failedAs(null);
  }

  /** In 0.10 nobody answers then. */
  @Test
  void recordsWhatAToolThrowsBeforeThereIsAnAnswerToWaitFor() throws Exception {
    wire =
        async(
            (exchange, request) -> {
              throw FIRE;
            });

    wire.sends("tools/call", "{\"name\":\"tool\",\"arguments\":{}}");
    await().until(() -> !spoor.started().isEmpty());

    assertThat(spoor.onlyOperation()).failedWith(FIRE).failedAs(null);
  }

  @Test
  void recordsThatThereIsNoSuchTool() throws Exception {
    wire = sync((exchange, request) -> Sdk.text("never"));

    var answer = wire.calls("nobody", "{\"a\":1}");

    assertThat(answer).contains("\"error\"", "nobody");
    assertThat(spoor.onlyOperation())
        .failedAs("protocol_error")
        .has(entry("tool_name", "nobody"), entry("args", Map.of("a", 1)));
    assertThat(spoor.onlyOperation().error()).isNull();
    assertThat(spoor.onlyOperation().errorMessage()).startsWith("The call was refused with ");
  }

  @Test
  void recordsThatParametersAreNotValid() throws Exception {
    wire = sync((exchange, request) -> Sdk.text("never"));

    wire.sends("tools/call", "{\"name\":{\"first\":\"Ann\"},\"arguments\":7}");
    await().until(() -> !spoor.started().isEmpty());

    assertThat(spoor.onlyOperation()).failedAs("protocol_error");
  }

  @Test
  void runsTheToolInTheContextOfItsCall() throws Exception {
    wire =
        async(
            (exchange, request) -> {
              spanInTool.set(Contexts.current().spanId());
              return Mono.fromCallable(
                  () -> Sdk.text(spanInTool.get() == Contexts.current().spanId() ? "same" : "no"));
            });

    var answer = wire.calls("tool", "{}");

    assertThat(answer).contains("same");
    assertThat(spanInTool.get()).isEqualTo(spoor.onlyOperation().spanId());
  }

  @Test
  void givesWhatAToolCallsTheToolAsItsParent() throws Exception {
    wire =
        async(
            (exchange, request) ->
                Mono.fromCallable(() -> spoor.underOperation(() -> Sdk.text("done"))));

    wire.calls("tool", "{}");

    assertThat(spoor.onlyOperation(Kind.METHOD_CALL))
        .isChildOf(spoor.onlyOperation(Kind.TOOL_EXECUTION));
  }

  @Test
  void endsWhenTheAnswerIsThere() throws Exception {
    var arrived = new Gate();
    var gate = new Gate();
    wire =
        sync(
            (exchange, request) -> {
              arrived.open();
              gate.pass();
              return Sdk.text("late");
            });

    wire.sends("tools/call", "{\"name\":\"tool\",\"arguments\":{}}");
    arrived.pass();
    var ends = spoor.started().get(0).ends();
    gate.open();

    assertThat(ends).isZero();
    assertThat(spoor.onlyOperation()).completed();
  }

  @Test
  void answersWhileTheAgentFails() throws Exception {
    wire = sync((exchange, request) -> Sdk.text("done"));

    var answer = spoor.failing(() -> wire.calls("tool", "{}"));

    assertThat(answer).contains("done");
  }

  private static Wire sync(BiFunction<Object, Object, CallToolResult> tool) throws Exception {
    return Wire.to("sync", Map.of("tool", tool));
  }

  private static Wire async(BiFunction<Object, Object, Mono<CallToolResult>> tool)
      throws Exception {
    return Wire.to("async", Map.of("tool", tool));
  }
}
