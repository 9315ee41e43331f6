/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.langchain4j10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.DefaultToolExecutor;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.langchain4j.service.tool.ToolService;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ToolInstrumentationTest {

  @RegisterExtension static final Spoor spoor = Spoor.attached();

  private final Library library = new Library();

  @Test
  void recordsACall() throws Exception {
    var result = executor("title").execute(request("title", "{\"arg0\": 7}"), "talk");

    assertThat(result).isEqualTo("Tracks");
    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .hasOnly(
            entry("tool_name", "title"),
            entry("tool_call_id", "call-1"),
            entry("args", "{\"arg0\": 7}"),
            entry("result_type", "java.lang.String"),
            entry("result_size", 6));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Library.class.getName());
  }

  @Test
  void recordsTheFailureThatTheLibrarySwallows() throws Exception {
    var result = executor("burn").execute(request("burn", "{}"), "talk");

    assertThat(result).isEqualTo(Library.FIRE.getMessage());
    assertThat(spoor.onlyOperation()).failedWith(Library.FIRE);
  }

  @Test
  void recordsTheFailureOfAnExecutorAndRethrowsIt() {
    var exception = new IllegalStateException("no");

    var thrown = catchThrowable(() -> new Broken(exception).execute(request("x", "{}"), "talk"));

    assertThat(thrown).isSameAs(exception);
    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void recordsInvalidArguments() throws Exception {
    var executor = executor("title");

    var thrown = catchThrowable(() -> executor.execute(request("title", "{not json"), "talk"));

    assertThat(spoor.onlyOperation()).failedWith(thrown).has(entry("args", "{not json"));
  }

  @Test
  void recordsOneOperationForEachRequestOfAService() {
    var model = new ScriptedModel(request("title", "{\"arg0\": 1}"), request("burn", "{}"));
    var assistant = AiServices.builder(Assistant.class).chatModel(model).tools(library).build();

    var answer = assistant.chat("find it");

    List<RecordedOperation> tools = spoor.operations(Kind.TOOL_EXECUTION);
    assertThat(answer).isEqualTo("done");
    assertThat(tools).hasSize(2);
    assertThat(tools.get(0)).completed().has(entry("tool_name", "title"));
    assertThat(tools.get(1)).failedWith(Library.FIRE).has(entry("tool_name", "burn"));
  }

  @Tag("newest")
  @Test
  void recordsALambdaUnderTheClassThatDeclaresIt() {
    ToolExecutor lambda = (request, memory) -> "found";
    var assistant = assistantWith(lambda);

    assistant.chat("find it");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("tool_name", "search"), entry("tool_call_id", "call-1"));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(getClass().getName());
  }

  @Tag("newest")
  @Test
  void recordsTheFailureOfALambdaThatTheLibrarySwallows() {
    var exception = new IllegalStateException("no");
    ToolExecutor lambda =
        (request, memory) -> {
          throw exception;
        };
    var assistant = assistantWith(lambda);

    assistant.chat("find it");

    assertThat(spoor.onlyOperation()).failedWith(exception);
  }

  @Test
  void recordsAnApplicationsExecutorOnce() {
    var assistant = assistantWith(new Echo());

    assistant.chat("find it");

    assertThat(spoor.onlyOperation())
        .completed()
        .has(entry("result_type", "java.lang.String"), entry("result_size", 4));
    assertThat(spoor.onlyOperation().logger()).isEqualTo(Echo.class.getName());
  }

  private static Assistant assistantWith(ToolExecutor executor) {
    var search = ToolSpecification.builder().name("search").description("finds").build();
    return AiServices.builder(Assistant.class)
        .chatModel(new ScriptedModel(request("search", "{\"q\": \"tracks\"}")))
        .tools(Map.of(search, executor))
        .build();
  }

  @Test
  void givesWhatAToolCallsTheToolAsItsParent() throws Exception {
    executor("run").execute(request("run", "{}"), "talk");

    assertThat(spoor.onlyOperation(Kind.PROCESS))
        .isChildOf(spoor.onlyOperation(Kind.TOOL_EXECUTION));
  }

  @Test
  void recordsAToolWithinATool() throws Exception {
    var outer = new Delegating(executor("burn"), request("burn", "{}"));

    outer.execute(request("outer", "{}"), "talk");

    List<RecordedOperation> tools = spoor.operations();
    assertThat(tools).hasSize(2);
    assertThat(tools.get(0)).completed().has(entry("tool_name", "outer"));
    assertThat(tools.get(1)).failedWith(Library.FIRE).isChildOf(tools.get(0));
  }

  @Test
  void keepsConcurrentCallsApart() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<String>> calls = new java.util.ArrayList<>();
    var executor = executor("title");

    for (int i = 0; i < 40; i++) {
      var request = request("title", "{\"arg0\": " + i + "}");
      calls.add(pool.submit(() -> executor.execute(request, "talk")));
    }
    for (Future<String> each : calls) {
      each.get();
    }
    pool.shutdown();

    assertThat(spoor.operations())
        .hasSize(40)
        .allSatisfy(each -> assertThat(each).completed().isRoot())
        .extracting(each -> each.attributes().get("args"))
        .doesNotHaveDuplicates();
  }

  @Test
  void leavesTheApplicationAloneWhenItFailsItself() throws Exception {
    var result = spoor.failing(() -> executor("burn").execute(request("burn", "{}"), "talk"));

    assertThat(result).isEqualTo(Library.FIRE.getMessage());
    assertThat(spoor.operations()).isEmpty();
  }

  private DefaultToolExecutor executor(String tool) throws NoSuchMethodException {
    for (var each : Library.class.getDeclaredMethods()) {
      if (each.getName().equals(tool)) {
        return new DefaultToolExecutor(library, each);
      }
    }
    throw new NoSuchMethodException(tool);
  }

  private static ToolExecutionRequest request(String name, String arguments) {
    return ToolExecutionRequest.builder().id("call-1").name(name).arguments(arguments).build();
  }

  interface Assistant {
    String chat(String message);
  }

  private static final class Echo implements ToolExecutor {
    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
      return "echo";
    }
  }

  private record Broken(RuntimeException exception) implements ToolExecutor {
    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
      throw exception;
    }
  }

  private record Delegating(ToolExecutor to, ToolExecutionRequest request) implements ToolExecutor {
    @Override
    public String execute(ToolExecutionRequest unused, Object memoryId) {
      return to.execute(request, memoryId);
    }
  }

  @Test
  void recordsAToolThatTheModelMadeUp() throws Exception {
    var service = new ToolService();
    var request =
        ToolExecutionRequest.builder().id("call-9").name("nosuch").arguments("{\"a\":1}").build();
    Method unknown =
        ToolService.class.getMethod("applyToolHallucinationStrategy", ToolExecutionRequest.class);

    var thrown = catchThrowable(() -> unknown.invoke(service, request));
    service.hallucinatedToolNameStrategy(
        asked -> ToolExecutionResultMessage.from(asked, "no such tool"));
    unknown.invoke(service, request);

    var calls = spoor.operations(Kind.TOOL_EXECUTION);
    assertThat(calls).hasSize(2);
    assertThat(calls.get(0))
        .failedWith(thrown.getCause())
        .has(entry("tool_name", "nosuch"), entry("tool_call_id", "call-9"));
    assertThat(calls.get(1)).failedAs("unknown_tool");
  }
}
