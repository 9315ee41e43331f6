/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.googleadk01;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import com.google.adk.agents.BaseAgent;
import com.google.adk.agents.LiveRequestQueue;
import com.google.adk.agents.LlmAgent;
import com.google.adk.agents.RunConfig;
import com.google.adk.events.Event;
import com.google.adk.runner.Runner;
import com.google.adk.sessions.Session;
import com.google.adk.tools.AgentTool;
import com.google.adk.tools.BaseTool;
import com.google.adk.tools.FunctionTool;
import com.google.adk.tools.LongRunningFunctionTool;
import dev.spoor.bootstrap.Contexts;
import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.RecordedOperation;
import dev.spoor.instrumentation.testing.Spoor;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs with models and tools in them. */
class RunTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();

  @Test
  void placesModelsAndToolsInTheAgentThatCallsThem() {
    Talks.with(asking("book", "find", FunctionTool.create(Shop.class, "find"))).run("talk-1");

    RecordedOperation run = spoor.onlyOperation(Kind.GRAPH_EXECUTION);
    RecordedOperation agent = spoor.onlyOperation(Kind.NODE);
    assertThat(run).completed().isRoot();
    assertThat(run).has(entry("graph", "book"), entry("thread_id", "talk-1"), entry("steps", 1));
    assertThat(agent).completed().isChildOf(run).has(entry("graph", "book"));
    assertThat(spoor.operations(Kind.LLM_CALL))
        .hasSize(2)
        .allSatisfy(call -> assertThat(call).completed().isChildOf(agent));
    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .completed()
        .isChildOf(agent)
        .has(entry("tool_name", "find"), entry("tool_call_id", "call-1"));
    assertThat(run.logger()).isEqualTo("com.google.adk.runner.InMemoryRunner");
    assertThat(agent.logger()).isEqualTo(LlmAgent.class.getName());
  }

  @Test
  void recordsTheCallOfAToolThatTheModelMadeUp() {
    var asked = new AtomicInteger();
    var model =
        new ScriptedModel(
            (request, streamed) ->
                Flowable.just(
                    asked.getAndIncrement() == 0
                        ? ScriptedModel.call("call-1", "invent", Map.of("item", "book")).build()
                        : ScriptedModel.text("done").build()));
    Talks talks = Talks.with(Agents.asking("book", model, FunctionTool.create(Shop.class, "find")));

    Throwable unused = catchThrowable(() -> talks.run("talk-1")); // of old the library throws

    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .failedAs("unknown_tool")
        .isChildOf(spoor.onlyOperation(Kind.NODE))
        .has(entry("tool_name", "invent"), entry("tool_call_id", "call-1"));
  }

  @Test
  void isOneRunHoweverItIsAskedFor() {
    Talks talks = Talks.with(StepAgent.making("n1", () -> "a"));
    talks.open("talk-1");

    var unused =
        talks.runner().runAsync(Talks.USER, "talk-1", Talks.message()).toList().blockingGet();

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed();
  }

  @Test
  void isARunWhereBothSidesTalk() {
    Talks talks = Talks.with(StepAgent.making("n1", () -> "a"));
    talks.open("talk-1");
    RunConfig config = RunConfig.builder().build();
    Session session =
        talks
            .runner()
            .sessionService()
            .getSession(Talks.APP, Talks.USER, "talk-1", Optional.empty())
            .blockingGet();

    talks
        .runner()
        .runLive(Talks.USER, "talk-1", new LiveRequestQueue(), config)
        .blockingSubscribe();
    talks.runner().runLive(session, new LiveRequestQueue(), config).blockingSubscribe();

    assertThat(spoor.operations(Kind.GRAPH_EXECUTION))
        .hasSize(2)
        .allSatisfy(
            run ->
                assertThat(run)
                    .completed()
                    .has(entry("graph", "n1"), entry("thread_id", "talk-1"), entry("steps", 1)));
    assertThat(spoor.operations(Kind.NODE))
        .hasSize(2)
        .allSatisfy(node -> assertThat(node).completed());
  }

  @Test
  void isARunForEachSubscription() {
    Talks talks = Talks.with(StepAgent.making("n1", () -> "a"));
    talks.open("talk-1");
    Flowable<Event> events = talks.stream("talk-1", RunConfig.builder().build());

    assertThat(spoor.operations()).isEmpty();
    events.blockingSubscribe();
    events.blockingSubscribe();

    assertThat(spoor.operations(Kind.GRAPH_EXECUTION)).hasSize(2);
  }

  @Test
  void failsWhereThereIsNoSession() {
    Runner runner = Talks.with(StepAgent.making("n1", () -> "a")).runner();

    Throwable thrown =
        catchThrowable(
            () -> runner.runAsync(Talks.USER, "gone", Talks.message()).blockingSubscribe());

    assertThat(spoor.onlyOperation()).isOf(Kind.GRAPH_EXECUTION).failedWith(thrown);
  }

  @Test
  void endsAsCancelledWithWhoeverListens() {
    BaseAgent endless =
        StepAgent.of("n1", () -> Flowable.just(StepAgent.event("n1")).concatWith(Flowable.never()));
    Talks talks = Talks.with(endless);
    talks.open("talk-1");

    var unused = talks.stream("talk-1", RunConfig.builder().build()).take(1).toList().blockingGet();

    assertThat(spoor.operations())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).completed().hasOutcome("cancelled"));
  }

  @Test
  void leavesNothingInForceWithWhoeverListens() {
    Talks talks = Talks.with(StepAgent.making("n1", () -> "a"));
    talks.open("talk-1");

    talks.stream("talk-1", RunConfig.builder().build())
        .blockingForEach(event -> assertThat(Contexts.current()).isNull());

    assertThat(Contexts.current()).isNull();
  }

  @Test
  void tellsALoopThatAnAgentLeavesFromOneThatIsCancelled() {
    var turns = new AtomicInteger();
    BaseAgent agent =
        StepAgent.of(
            "n1",
            () ->
                Flowable.just(
                    turns.incrementAndGet() == 3 ? leaving("n1") : StepAgent.event("n1")));

    Talks.with(Agents.loop("again", agent)).run("talk-1");

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().has(entry("steps", 3));
    assertThat(spoor.operations(Kind.NODE))
        .hasSize(3)
        .allSatisfy(node -> assertThat(node).completed().hasOutcome(null));
  }

  private static Event leaving(String author) {
    return StepAgent.builder(author).actions(Library.escalation()).build();
  }

  @Test
  void isInterruptedWhileAToolTakesLong() {
    var tool = LongRunningFunctionTool.create(Shop.class, "order");

    Talks.with(asking("shop", "order", tool)).run("talk-1");

    assertThat(spoor.onlyOperation(Kind.GRAPH_EXECUTION)).completed().hasOutcome("interrupted");
    assertThat(spoor.onlyOperation(Kind.NODE)).completed().hasOutcome("interrupted");
    assertThat(spoor.onlyOperation(Kind.TOOL_EXECUTION)).completed();
  }

  @Test
  void namesTheKeysOfTheStateThatAnAgentChanges() {
    Talks.with(StepAgent.making("n1", () -> "a secret")).run("talk-1");

    assertThat(spoor.onlyOperation(Kind.NODE)).has(entry("state_updates", List.of("value")));
  }

  @Test
  void placesAWorkflowWithinAWorkflow() {
    BaseAgent inner =
        Agents.sequential(
            "inner", StepAgent.making("n1", () -> "a"), StepAgent.making("n2", () -> "b"));

    Talks.with(Agents.sequential("outer", inner)).run("talk-1");

    List<RecordedOperation> nodes = spoor.operations(Kind.NODE);
    assertThat(nodes).extracting(RecordedOperation::node).containsExactly("inner", "n1", "n2");
    assertThat(nodes.get(0)).isChildOf(spoor.onlyOperation(Kind.GRAPH_EXECUTION));
    assertThat(nodes.subList(1, 3)).allSatisfy(node -> assertThat(node).isChildOf(nodes.get(0)));
  }

  @Test
  void keepsAnAgentThatIsAToolInTheConversation() {
    BaseAgent expert =
        Agents.asking(
            "expert",
            new ScriptedModel(
                (request, streamed) -> Flowable.just(ScriptedModel.text("it depends").build())));

    Talks.with(
            Agents.asking(
                "desk",
                ScriptedModel.asking("call-1", "expert", Map.of("request", "what?")),
                AgentTool.create(expert)))
        .run("talk-1");

    List<RecordedOperation> runs = spoor.operations(Kind.GRAPH_EXECUTION);
    assertThat(runs).hasSize(2).allMatch(run -> "talk-1".equals(run.threadId()));
    assertThat(runs.get(1))
        .isChildOf(spoor.onlyOperation(Kind.TOOL_EXECUTION))
        .has(entry("graph", "expert"));
  }

  private static BaseAgent asking(String name, String tool, BaseTool with) {
    return Agents.asking(name, ScriptedModel.asking("call-1", tool, Map.of("item", "book")), with);
  }

  /** Methods for tools. */
  public static final class Shop {
    private static final Set<String> STOCK = Set.of("book");

    public static Map<String, Object> find(String item) {
      return Map.of("found", STOCK.contains(item));
    }

    public static Map<String, Object> order(String item) {
      return Map.of();
    }
  }
}
