/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.mcp010;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class StatelessServerTest {
  private static final IllegalStateException FIRE = new IllegalStateException("it is on fire");

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void recordsACall() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("42 apples")));

    var response = server.calls("tool").block();

    assertThat(response.error()).isNull();
    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .hasOnly(
            entry("tool_name", "tool"),
            entry("args", Map.of("a", 1)),
            entry("result_type", "io.modelcontextprotocol.spec.McpSchema$TextContent"),
            entry("result_size", 9));
    assertThat(spoor.onlyOperation().logger())
        .isEqualTo("io.modelcontextprotocol.server.McpStatelessAsyncServer");
  }

  @Test
  void recordsACallOfASynchronousTool() throws Exception {
    var server = Stateless.server("sync", (context, request) -> Sdk.error("not today"));

    server.calls("tool").block();

    assertThat(spoor.onlyOperation()).failedAs("tool_error");
  }

  @Test
  void recordsWhatAToolThrows() throws Exception {
    var server = async((context, request) -> Mono.error(FIRE));

    var response = server.calls("tool").block();

    assertThat(response.error().message()).contains("it is on fire");
    assertThat(spoor.onlyOperation()).failedWith(FIRE);
  }

  @Test
  void recordsThatThereIsNoSuchTool() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("never")));

    server.calls("nobody").block();

    assertThat(spoor.onlyOperation()).failedAs("protocol_error").has(entry("tool_name", "nobody"));
    assertThat(spoor.onlyOperation().errorMessage()).contains("-32602");
  }

  @Test
  void recordsACallThatIsCancelled() throws Exception {
    var cancelled = new AtomicInteger();
    var server = async((context, request) -> Mono.never().doOnCancel(cancelled::incrementAndGet));

    server.calls("tool").subscribe().dispose();

    assertThat(cancelled).hasValue(1);
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsEachSubscription() throws Exception {
    var server = async((context, request) -> Mono.fromCallable(() -> Sdk.text("again")));
    var answer = server.calls("tool");

    answer.block();
    answer.block();

    assertThat(spoor.operations()).hasSize(2).allSatisfy(each -> assertThat(each).completed());
  }

  @Test
  void endsWithATimeoutAsCancelled() throws Exception {
    var server = async((context, request) -> Mono.never());

    var response = server.calls("tool").timeout(Duration.ofMillis(10), Mono.empty()).block();

    assertThat(response).isNull();
    assertThat(spoor.onlyOperation()).completed().hasOutcome("cancelled");
  }

  @Test
  void recordsACallWithinTheOperationAroundIt() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("done")));

    spoor.underOperation(() -> server.calls("tool").block());

    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void callsWhoWaitsOutsideOfTheCall() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("done")));

    var inForce =
        server.calls("tool").map(response -> Contexts.current() == null).defaultIfEmpty(false);

    assertThat(inForce.block()).isTrue();
  }

  @Test
  void passesOnWhatIsThrownBeforeThereIsAnAnswer() throws Exception {
    var server =
        async(
            (context, request) -> {
              throw FIRE;
            });

    assertThatThrownBy(() -> server.calls("tool")).isSameAs(FIRE);

    assertThat(spoor.onlyOperation()).failedWith(FIRE);
  }

  @Test
  void keepsCallsApartThatAreMadeAtTheSameTime() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("done")));
    var callers = Executors.newFixedThreadPool(8);

    for (int i = 0; i < 40; i++) {
      var unused = callers.submit(() -> spoor.underOperation(() -> server.calls("tool").block()));
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
  void looksNothingUpInAMapThatHasAnOrderOfTheApplications() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("done")));
    var asked = new AtomicInteger();
    Map<String, Object> params =
        new TreeMap<>(
            (one, other) -> {
              asked.incrementAndGet();
              return one.compareTo(other);
            });
    params.put("name", "tool");
    params.put("arguments", Map.of("a", 1));
    var before = asked.get();

    var response = server.asks(params).block();

    assertThat(response.error()).isNull();
    assertThat(asked).hasValue(before);
    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("tool_name", "tool"), entry("args", Map.of("a", 1)));
  }

  @Test
  void leavesParametersAloneThatOnlyLookLikeTheJdks() throws Exception {
    var server = async((context, request) -> Mono.error(FIRE));
    var params = Collections.unmodifiableMap(new Walked(Map.of("name", "tool")));

    var response = server.asks(params).block();

    assertThat(response.error().message()).contains("it is on fire");
    assertThat(spoor.onlyOperation()).failedWith(FIRE).failedAs(null);
  }

  /** Can be gone through; whoever looks for something in it is refused. */
  private static final class Walked extends AbstractMap<String, Object> {
    private final Map<String, Object> behind;

    Walked(Map<String, Object> behind) {
      this.behind = behind;
    }

    @Override
    public Object get(Object key) {
      throw new IllegalStateException("looked up");
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return behind.entrySet();
    }
  }

  @Test
  void answersWhileTheAgentFails() throws Exception {
    var server = async((context, request) -> Mono.just(Sdk.text("done")));

    var response = spoor.failing(() -> server.calls("tool").block());

    assertThat(response.error()).isNull();
  }

  private static Stateless async(BiFunction<Object, Object, Mono<?>> tool) throws Exception {
    return Stateless.server("async", tool);
  }
}
