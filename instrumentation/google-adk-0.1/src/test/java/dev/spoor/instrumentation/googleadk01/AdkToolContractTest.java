/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.adk.agents.InvocationContext;
import com.google.adk.events.Event;
import com.google.adk.flows.llmflows.Functions;
import com.google.adk.sessions.Session;
import com.google.adk.tools.BaseTool;
import com.google.adk.tools.ToolContext;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.Part;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.OrderTool;
import dev.spoor.instrumentation.testing.ToolContract;
import io.reactivex.rxjava3.core.Single;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class AdkToolContractTest extends ToolContract {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected Tool tool(String name, Object use) {
    return asked(NamedTool.of(name, use));
  }

  @Override
  protected Tool unguarded(String name, OrderTool.Body body) {
    return asked(new Own(name, () -> Single.just(Map.of("result", body.run("")))));
  }

  @Override
  protected Tool streamed(String name, Object use) {
    return (id, arguments) -> {
      var model = ScriptedModel.asking(id, name, map(arguments));
      var agent = Agents.asking("n1", model, NamedTool.of(name, use));
      Talks talks = Talks.with(agent);
      talks.open("talk");
      return talks.stream("talk", Library.streaming()).toList().blockingGet().toString();
    };
  }

  /** All that the library ever tells a model of an exception: of old not even this. */
  @Override
  protected String told(Exception exception) {
    return StaticTool.isTheOnlyOne() ? "{}" : "An internal error occurred.";
  }

  /** The library's models have made a map of it. */
  @Override
  protected Object recorded(String arguments) {
    return map(arguments);
  }

  /** There is no text that could be none: what a model may get wrong are the names. */
  @Override
  @Test
  protected void recordsArgumentsThatAreNoJson() throws Exception {
    tool("find", order -> "found").call("call-1", "{\"odrer\": 1}");

    assertThat(spoor.onlyOperation()).has(entry("args", Map.of("odrer", 1)));
    assertThat(spoor.onlyOperation().error()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void recordsAnErrorThatAToolReports() throws Exception {
    failsWithoutAnException(
        asked(new Own("find", () -> Single.just(Map.of("error", "out of stock")))));
  }

  @Test
  void recordsAnErrorThatAToolReportsAsItsStatus() throws Exception {
    failsWithoutAnException(
        asked(new Own("find", () -> Single.just(Map.of("status", "error", "code", 7)))));
  }

  @Test
  void recordsAToolThatAnswersLater() throws Exception {
    var later = new CompletableFuture<Map<String, Object>>();
    var tool = asked(new Own("find", () -> Single.fromCompletionStage(later)));
    var caller = Executors.newSingleThreadExecutor();

    var told = caller.submit(() -> tool.call("call-1", ARGUMENTS));
    Awaitility.await().until(() -> spoor.started().size() == 1);
    assertThat(spoor.started()).allMatch(each -> each.ends() == 0);
    later.complete(Map.of("result", "found"));
    told.get();
    caller.shutdown();

    assertThat(spoor.onlyOperation())
        .isOf(Kind.TOOL_EXECUTION)
        .completed()
        .has(entry("result_size", 5));
  }

  /** The library's own loop, of which nothing else is an operation. */
  private static Tool asked(BaseTool tool) {
    return (id, arguments) -> {
      var call = FunctionCall.builder().id(id).name(tool.name()).args(map(arguments)).build();
      Event event =
          StepAgent.builder("n1")
              .content(content(Part.builder().functionCall(call).build()))
              .build();
      Event answer =
          Functions.handleFunctionCalls(invocation(), event, Map.of(tool.name(), tool))
              .blockingGet();
      return String.valueOf(answer.functionResponses().get(0).response().orElseThrow());
    };
  }

  private static Content content(Part part) {
    return Content.builder().role("model").parts(List.of(part)).build();
  }

  private static InvocationContext invocation() {
    return Library.invocation(
        StepAgent.making("n1", () -> "a"),
        Session.builder("talk").appName(Talks.APP).userId(Talks.USER).build());
  }

  private static Map<String, Object> map(String arguments) {
    try {
      return JSON.readValue(arguments, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A tool that is none of the library's. */
  private static final class Own extends BaseTool {
    private final Callable<Single<Map<String, Object>>> body;

    Own(String name, Callable<Single<Map<String, Object>>> body) {
      super(name, "");
      this.body = body;
    }

    @Override
    public Single<Map<String, Object>> runAsync(Map<String, Object> given, ToolContext context) {
      return Single.defer(body::call);
    }
  }
}
