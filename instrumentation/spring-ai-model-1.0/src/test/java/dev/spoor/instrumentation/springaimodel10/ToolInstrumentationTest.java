/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.springaimodel10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;
import org.springframework.ai.tool.execution.ToolExecutionException;
import org.springframework.ai.tool.function.FunctionToolCallback;

class ToolInstrumentationTest {
  private static final ToolContext CONTEXT = new ToolContext(Map.of("tenant", "blue"));

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final Library library = new Library();

  @Test
  void recordsACallThatAModelAskedFor() {
    var told = Asked.call(library.tool("title"), "call-1", "{\"shelf\": 7}");

    assertThat(told).isEqualTo("\"Tracks\"");
    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .hasOnly(
            entry("tool_name", "title"),
            entry("tool_call_id", "call-1"),
            entry("args", "{\"shelf\": 7}"),
            entry("result_type", "java.lang.String"),
            entry("result_size", 6));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Library.class.getName());
  }

  @Test
  void recordsACallOfAToolThatTheModelMadeUp() {
    var thrown =
        catchThrowable(
            () ->
                Asked.callAll(
                    List.of(library.tool("title")),
                    new ToolCall("call-1", "function", "title", "{\"shelf\": 7}"),
                    new ToolCall("call-2", "function", "invented", "{\"shelf\": 8}")));

    assertThat(thrown).isInstanceOf(IllegalStateException.class);
    assertThat(spoor.operations()).hasSize(2);
    assertThat(spoor.operations().get(0)).completed().has(entry("tool_name", "title"));
    assertThat(spoor.operations().get(1))
        .isOf(Kind.TOOL_EXECUTION)
        .failedWith(thrown)
        .hasOnly(
            entry("tool_name", "invented"),
            entry("tool_call_id", "call-2"),
            entry("args", "{\"shelf\": 8}"));
  }

  @Test
  void recordsACallThatTheApplicationMakesItself() {
    library.tool("title").call("{\"shelf\": 7}");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("tool_name", "title"), entry("result_size", 6));
    assertThat(spoor.onlyOperation().attributes()).doesNotContainKey("tool_call_id");
  }

  @Test
  void describesWhatTheMethodReturnedRatherThanTheTextOfIt() {
    library.tool("shelves").call("{}");

    assertThat(spoor.onlyOperation()).has(entry("result_size", 3));
    assertThat(spoor.onlyOperation().attributes().get("result_type").toString())
        .startsWith("java.util.ImmutableCollections");
  }

  @Test
  void describesTheTextWhereTheMethodReturnedNothing() {
    var text = library.tool("close").call("{}");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("result_type", "java.lang.String"), entry("result_size", text.length()));
  }

  @Test
  void recordsAStaticMethodUnderItsClass() {
    library.tool("motto").call("{}");

    assertThat(spoor.onlyOperation().logger()).isEqualTo(Library.class.getName());
  }

  @Test
  void recordsTheFailureOfTheToolAndRethrowsTheWrapper() {
    var thrown = catchThrowable(() -> library.tool("burn").call("{}"));

    assertThat(thrown).isInstanceOf(ToolExecutionException.class).hasCause(Library.FIRE);
    assertThat(spoor.onlyOperation()).failedWith(Library.FIRE);
  }

  @Test
  void recordsTheFailureThatTheLibraryHandsToTheModel() {
    var told = Asked.call(library.tool("burn"), "call-1", "{}");

    assertThat(told).isEqualTo(Library.FIRE.getMessage());
    assertThat(spoor.onlyOperation()).failedWith(Library.FIRE);
  }

  @Test
  void recordsInvalidArguments() {
    var thrown = catchThrowable(() -> library.tool("title").call("{not json"));

    assertThat(spoor.onlyOperation()).has(entry("args", "{not json"));
    assertThat(spoor.onlyOperation().error()).isIn(thrown, thrown.getCause());
  }

  @Test
  void recordsALambdaUnderTheClassThatDeclaresIt() {
    BiFunction<Map<String, Object>, ToolContext, String> lambda = (input, context) -> "found";
    var tool = FunctionToolCallback.builder("search", lambda).inputType(Map.class).build();

    tool.call("{\"q\": \"tracks\"}", CONTEXT);

    assertThat(spoor.onlyOperation()).completed().has(entry("tool_name", "search"));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(getClass().getName());
  }

  @Test
  void recordsAnApplicationsCallbackOnceHoweverItIsCalled() {
    var echo = new Echo("echo");

    echo.call("{}");
    echo.call("{}", new ToolContext(Map.of()));
    Asked.call(echo, "call-1", "{}");

    List<RecordedOperation> calls = spoor.operations();
    assertThat(calls).hasSize(3).allSatisfy(call -> assertThat(call).completed());
    assertThat(calls).extracting(RecordedOperation::logger).containsOnly(Echo.class.getName());
    assertThat(calls.get(2)).has(entry("tool_name", "echo"), entry("tool_call_id", "call-1"));
  }

  @Test
  void recordsTheApplicationsExceptionAsItIs() {
    var exception = new IllegalStateException("no");
    var broken =
        new Delegating(
            "broken",
            input -> {
              throw exception;
            });

    var thrown = catchThrowable(() -> broken.call("{}", CONTEXT));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void recordsADelegateAsPartOfTheCall() {
    var title = library.tool("title");
    var outer = new Delegating("title", input -> title.call(input, new ToolContext(Map.of())));

    Asked.call(outer, "call-1", "{\"shelf\": 7}");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("tool_name", "title"), entry("tool_call_id", "call-1"));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Delegating.class.getName());
  }

  @Test
  void recordsWhatTheOutermostCallbackMakesOfAFailure() {
    var burn = library.tool("burn");
    var patient = new Delegating("burn", input -> catchThrowable(() -> burn.call(input)) + "");

    Asked.call(patient, "call-1", "{}");

    assertThat(spoor.onlyOperation()).completed();
  }

  @Test
  void recordsAToolWithinATool() {
    var burn = library.tool("burn");
    var outer = new Delegating("outer", input -> catchThrowable(() -> burn.call(input)) + "");

    outer.getToolDefinition();
    outer.call("{}");

    List<RecordedOperation> tools = spoor.operations();
    assertThat(tools).hasSize(2);
    assertThat(tools.get(0)).completed().has(entry("tool_name", "outer"));
    assertThat(tools.get(1)).failedWith(Library.FIRE).isChildOf(tools.get(0));
  }

  /** An agent that is a tool and has itself among its tools. */
  @Test
  void recordsAToolThatAModelAsksForWithinTheSameTool() {
    var self = new ToolCallback[1];
    self[0] =
        new Delegating(
            "agent", input -> input.length() < 3 ? Asked.call(self[0], "call-2", "{  }") : "done");

    Asked.call(self[0], "call-1", "");

    List<RecordedOperation> calls = spoor.operations();
    assertThat(calls)
        .extracting(call -> call.attributes().get("tool_call_id"))
        .containsExactly("call-1", "call-2");
    assertThat(calls.get(1)).isChildOf(calls.get(0));
  }

  @Test
  void tellsTwoCallsOfOneAnswerApart() {
    Asked.callAll(
        List.of(library.tool("motto"), library.tool("shelves")),
        new ToolCall("call-1", "function", "motto", "{}"),
        new ToolCall("call-2", "function", "shelves", "{}"),
        new ToolCall("call-3", "function", "motto", "{}"));

    assertThat(spoor.operations())
        .extracting(
            call ->
                call.attributes().get("tool_name") + "/" + call.attributes().get("tool_call_id"))
        .containsExactly("motto/call-1", "shelves/call-2", "motto/call-3");
  }

  @Test
  void asksNothingOfTheApplicationThatTheLibraryDoesNotAsk() throws Exception {
    var asked = new HashMap<String, Integer>();
    var tool = new Delegating(new Library.Counting(asked), input -> "done");

    Asked.call(tool, "call-1", "{}");
    var withUs = Map.copyOf(asked);
    asked.clear();
    spoor.failing(() -> Asked.call(tool, "call-1", "{}"));

    assertThat(withUs).isEqualTo(asked);
    assertThat(spoor.onlyOperation()).has(entry("tool_name", "counted"));
  }

  @Test
  void belongsToWhatIsAroundIt() throws Exception {
    spoor.underOperation(() -> library.tool("motto").call("{}"));

    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .isChildOf(spoor.onlyOperation(Kind.METHOD_CALL));
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    var told = spoor.failing(() -> Asked.call(library.tool("burn"), "call-1", "{}"));

    assertThat(told).isEqualTo(Library.FIRE.getMessage());
    assertThat(spoor.operations()).isEmpty();
  }

  private record Echo(String name) implements ToolCallback {
    @Override
    public ToolDefinition getToolDefinition() {
      return Library.definition(name);
    }

    @Override
    public String call(String input) {
      return input;
    }
  }

  private record Delegating(ToolDefinition definition, UnaryOperator<String> to)
      implements ToolCallback {

    Delegating(String name, UnaryOperator<String> to) {
      this(Library.definition(name), to);
    }

    @Override
    public ToolDefinition getToolDefinition() {
      return definition;
    }

    @Override
    public String call(String input) {
      return call(input, null);
    }

    @Override
    public String call(String input, ToolContext context) {
      return to.apply(input);
    }
  }
}
