/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every framework for tools keeps to, however its tools are declared and called. */
public abstract class ToolContract extends ToolArgumentsContract {
  private static final int CALLS = 1_000;
  private static final int THREADS = 8;

  /** A part of what the model is told of a tool that failed. */
  protected String told(Exception exception) {
    return requireNonNull(exception.getMessage());
  }

  /** What a recorded call has of its arguments: the text, or what a framework makes of it first. */
  protected Object recorded(String arguments) {
    return arguments;
  }

  @Test
  void recordsACallWithWhatWasAskedForAndWhatCameOfIt() throws Exception {
    var told = tool("find", order -> "found").call("call-1", ARGUMENTS);

    assertThat(told).contains("found");
    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .isRoot()
        .hasOnly(
            entry("tool_name", "find"),
            entry("tool_call_id", "call-1"),
            entry("args", recorded(ARGUMENTS)),
            entry("result_type", "java.lang.String"),
            entry("result_size", 5));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(OrderTool.class.getName());
  }

  @Test
  protected void describesAResultThatIsNoText() throws Exception {
    tool("list", new ListingTool()).call("call-1", ARGUMENTS);

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("result_type", "java.util.ArrayList"), entry("result_size", 1));
  }

  @Test
  void failsWithTheToolsExceptionThoughTheModelIsOnlyToldOfIt() throws Exception {
    var exception = new IllegalStateException("out of stock");

    var told = tool("find", failing(exception)).call("call-1", ARGUMENTS);

    assertThat(told).contains(told(exception));
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void failsWithTheToolsExceptionAndLeavesItAsItWas() {
    var exception = new IllegalStateException("out of stock");
    var tool = unguarded("find", failing(exception));

    var thrown = catchThrowable(() -> tool.call("call-1", ARGUMENTS));

    assertThat(thrown == exception ? thrown : thrown.getCause()).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  /** For frameworks in which a tool can report an error without throwing. */
  protected final void failsWithoutAnException(Tool reporting) throws Exception {
    reporting.call("call-1", ARGUMENTS);

    assertThat(spoor.onlyOperation()).failedAs("tool_error");
  }

  @Test
  protected void recordsACallWithinAStreamedAnswer() throws Exception {
    streamed("find", new OrderTool(order -> "found")).call("call-1", ARGUMENTS);

    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .completed()
        .has(
            entry("tool_name", "find"),
            entry("args", recorded(ARGUMENTS)),
            entry("result_size", 5));
  }

  @Test
  void belongsToWhatIsAroundIt() throws Exception {
    var tool = tool("find", order -> "found");

    spoor.underOperation(() -> tool.call("call-1", ARGUMENTS));

    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void recordsAToolWithinATool() throws Exception {
    var exception = new IllegalStateException("out of stock");
    var inner = tool("look", failing(exception));

    tool("find", order -> inner.call("call-2", ARGUMENTS)).call("call-1", ARGUMENTS);

    List<RecordedOperation> tools = spoor.operations();
    assertThat(tools)
        .extracting(each -> each.attributes().get("tool_name"))
        .containsExactly("find", "look");
    assertThat(tools.get(0)).completed();
    assertThat(tools.get(1)).failedWith(exception).isChildOf(tools.get(0));
  }

  /** An agent that has itself among its tools. */
  @Test
  void recordsAToolThatIsAskedForWithinItself() throws Exception {
    var self = new Tool[1];
    self[0] =
        tool(
            "agent",
            order -> spoor.started().size() == 1 ? self[0].call("call-2", ARGUMENTS) : "done");

    self[0].call("call-1", ARGUMENTS);

    List<RecordedOperation> tools = spoor.operations();
    assertThat(tools)
        .extracting(each -> each.attributes().get("tool_call_id"))
        .containsExactly("call-1", "call-2");
    assertThat(tools.get(1)).completed().isChildOf(tools.get(0));
  }

  @Test
  void recordsCallsAtTheSameTimeEachInItsPlace() throws Exception {
    var both = new CyclicBarrier(2);
    var tool = tool("find", order -> both.await() + "");
    ExecutorService callers = Executors.newFixedThreadPool(2);

    Future<?> one = callers.submit(() -> spoor.underOperation(() -> tool.call("a", ARGUMENTS)));
    Future<?> two = callers.submit(() -> spoor.underOperation(() -> tool.call("b", ARGUMENTS)));
    one.get();
    two.get();
    callers.shutdown();

    List<RecordedOperation> around = spoor.operations(Kind.METHOD_CALL);
    assertThat(spoor.operations(Kind.TOOL_EXECUTION))
        .hasSize(2)
        .allSatisfy(call -> assertThat(call).completed())
        .extracting(RecordedOperation::parentSpanId)
        .containsExactlyInAnyOrderElementsOf(
            around.stream().map(RecordedOperation::spanId).toList());
  }

  @Test
  void keepsAThousandConcurrentCallsApartAndHoldsNothingOfThem() throws Exception {
    var results = new ConcurrentLinkedQueue<WeakReference<Object>>();
    Map<String, String> within = new ConcurrentHashMap<>();
    Map<String, String> around = new ConcurrentHashMap<>();
    var tool =
        tool(
            "find",
            order -> {
              within.put(String.valueOf(((Map<?, ?>) order).get("item")), correlationId());
              String result = correlationId() + " found";
              results.add(new WeakReference<>(result));
              return result;
            });
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> calls = new ArrayList<>();

    for (int i = 0; i < CALLS; i++) {
      String item = "item-" + i;
      calls.add(
          callers.submit(
              () ->
                  spoor.underOperation(
                      () -> {
                        around.put(item, correlationId());
                        return tool.call(item, "{\"order\": {\"item\": \"" + item + "\"}}");
                      })));
    }
    for (Future<?> each : calls) {
      each.get();
    }
    calls.clear();
    callers.shutdown();

    List<RecordedOperation> all = spoor.operations();
    assertThat(all).hasSize(2 * CALLS).allMatch(each -> each.ends() == 1);
    assertThat(within).hasSize(CALLS).isEqualTo(around);
    assertThat(within.values()).doesNotHaveDuplicates();
    assertThat(spoor.operations(Kind.TOOL_EXECUTION))
        .allSatisfy(
            call ->
                assertThat(call.correlationId())
                    .isEqualTo(around.get(call.attributes().get("tool_call_id"))));
    assertThat(results).hasSize(CALLS);
    Awaitility.await()
        .until(
            () -> {
              System.gc();
              return results.stream().allMatch(result -> result.get() == null);
            });
  }

  private static String correlationId() {
    return requireNonNull(requireNonNull(Contexts.current()).correlationId());
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    var exception = new IllegalStateException("out of stock");
    var tool = tool("find", failing(exception));

    @Nullable String told = spoor.failing(() -> tool.call("call-1", ARGUMENTS));

    assertThat(told).contains(told(exception));
    assertThat(spoor.operations()).isEmpty();
  }
}
