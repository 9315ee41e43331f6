/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The travel desk of Google ADK, as people ask it. */
@ParameterizedClass(name = "{0} on {1}")
@MethodSource("dev.spoor.endtoend.AdkApp#onJdks")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class AdkIT {
  private static final String PLANTED = "planted-" + System.nanoTime();
  private static final int QUESTIONS = 100;
  private static final int PEOPLE = 8;

  private static final String MODEL = "llm_call com.example.desk.ScriptedModel";
  private static final String RESEARCH = "graph_execution trip > node research";
  private static final String GUIDE =
      RESEARCH + " > node sights > tool_execution guide > graph_execution guide";
  private static final String[] TRIP = {
    "graph_execution trip",
    RESEARCH,
    RESEARCH + " > node weather",
    RESEARCH + " > node weather > " + MODEL,
    RESEARCH + " > node weather > tool_execution forecast",
    RESEARCH + " > node weather > " + MODEL,
    RESEARCH + " > node sights",
    RESEARCH + " > node sights > " + MODEL,
    RESEARCH + " > node sights > tool_execution guide",
    GUIDE,
    GUIDE + " > node guide",
    GUIDE + " > node guide > " + MODEL,
    RESEARCH + " > node sights > " + MODEL,
    "graph_execution trip > node summary",
    "graph_execution trip > node summary > " + MODEL
  };

  private static RunningServer server;

  @Parameter(0)
  AdkApp app;

  @Parameter(1)
  Jdk jdk;

  @BeforeParameterizedClassInvocation
  static void start(AdkApp app, Jdk jdk) {
    server = RunningServer.of(app.on(jdk).environment("PLANTED", PLANTED));
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    EventLines all = server.stop();
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.last().json().path("open_operations").asLong(-1)).isZero();
    assertThat(all.last().json().path("advice_failures")).isEmpty();
    assertThat(all.all()).noneMatch(line -> line.toString().contains(PLANTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trip", "/stream"})
  void tracksEveryAgentWithItsModelsAndTools(String path) {
    String id = RunningServer.newId();

    String answer = server.get(id, path + "?city=Oslo" + id).body();

    assertThat(answer).contains("take an umbrella");
    assertThat(Tracks.of(server.linesOf(id))).containsExactlyInAnyOrder(TRIP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trip", "/stream"})
  void saysOfARunWhatThereIsToSay(String path) {
    String id = RunningServer.newId();

    server.get(id, path + "?city=" + id);

    List<EventLine> lines = server.linesOf(id);
    assertThat(lines)
        .filteredOn(line -> line.has("thread_id"))
        .hasSize(2 * TRIP.length)
        .allMatch(line -> line.text("thread_id").equals("talk-" + id));
    assertThat(lines)
        .filteredOn(line -> line.event().equals("llm_call_complete"))
        .hasSize(6)
        .allMatch(line -> line.text("model").equals("scripted-1"))
        .allMatch(line -> line.text("finish_reason").equals(app.reason()))
        .allMatch(line -> line.json().path("output_tokens").asInt(0) == app.answered());
    assertThat(lines)
        .filteredOn(line -> line.event().equals("graph_execution_complete"))
        .filteredOn(line -> line.text("graph").equals("trip"))
        .singleElement()
        .matches(line -> line.json().path("steps").asLong() == 4)
        .matches(line -> line.json().path("tool_calls").asLong() == 2)
        .matches(line -> line.json().path("llm_calls").asLong() == 6)
        .matches(line -> line.json().path("total_input_tokens").asInt(0) == 6 * app.told());
    assertThat(lines)
        .filteredOn(line -> line.event().equals("node_complete"))
        .filteredOn(line -> line.text("node").equals("summary"))
        .singleElement()
        .matches(line -> line.json().path("state_updates").path(0).asString().equals("plan"));
  }

  @Test
  void saysOfAToolWhatThereIsToSay() {
    String id = RunningServer.newId();

    server.get(id, "/trip?city=" + id);

    assertThat(server.linesOf(id))
        .filteredOn(line -> line.event().equals("tool_execution_complete"))
        .filteredOn(line -> line.text("tool_name").equals("forecast"))
        .singleElement()
        .matches(line -> line.json().path("args").path("city").asString().equals(id))
        .matches(line -> line.json().path("args").path("apiKey").asString().equals("[REDACTED]"))
        .matches(line -> line.text("tool_call_id").equals("call-forecast"))
        .matches(line -> line.text("result_type").equals("java.lang.String"))
        .matches(line -> line.json().path("result_size").asInt() == 8 + id.length())
        .matches(line -> line.text("logger").equals("com.example.desk.Tools"));
  }

  @Test
  void doesNotCountTheTimeOfToolsAsTheModels() {
    String id = RunningServer.newId();

    server.get(id, "/again?city=" + id);

    assertThat(server.linesOf(id).stream().map(EventLine::event))
        .startsWith("http_request_start", "graph_execution_start")
        .filteredOn(event -> event.startsWith("llm_call") || event.startsWith("tool_execution"))
        .containsExactly(
            "llm_call_start",
            "llm_call_complete",
            "llm_call_start",
            "llm_call_complete",
            "tool_execution_start",
            "tool_execution_complete");
  }

  @Test
  void showsTheToolThatFailsThoughTheModelGoesOn() {
    String id = RunningServer.newId();

    String answer = server.get(id, "/trip?city=Atlantis").body();

    assertThat(answer).contains("take an umbrella");
    assertThat(server.linesOf(id))
        .filteredOn(line -> line.event().endsWith("_failed"))
        .singleElement()
        .matches(line -> line.event().equals("tool_execution_failed"))
        .matches(line -> line.text("error").equals("no such city"))
        .matches(line -> line.text("error_type").equals("java.lang.IllegalStateException"))
        .matches(line -> line.text("stack_trace").contains("Tools.forecast"))
        .matches(line -> line.text("node").equals("weather"));
  }

  @Test
  void leadsFromTheRequestThatFailsToTheModelThatDid() {
    String id = RunningServer.newId();

    assertThat(server.get(id, "/trip?city=Nowhere").statusCode()).isEqualTo(500);

    List<EventLine> lines = server.linesOf(id);
    EventLine cause =
        lines.stream().filter(line -> line.has("stack_trace")).findFirst().orElseThrow();
    assertThat(cause.event()).isEqualTo("llm_call_failed");
    assertThat(cause.text("error")).isEqualTo("the model is overloaded");
    assertThat(lines)
        .filteredOn(line -> line.event().endsWith("_failed"))
        .filteredOn(line -> !line.text("kind").equals("http_request") && line != cause)
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(line -> line.text("error").equals("the model is overloaded"))
        .allMatch(line -> line.text("error_span_id").equals(cause.text("span_id")));
    assertThat(lines)
        .filteredOn(line -> line.event().equals("graph_execution_failed"))
        .allMatch(line -> line.text("error_node").equals("guide"));
  }

  @Test
  void showsEveryTurnOfALoop() {
    String id = RunningServer.newId();

    server.get(id, "/again?city=" + id);

    List<EventLine> lines = server.linesOf(id);
    String writer = "graph_execution again > node writer";
    assertThat(Tracks.of(lines))
        .containsExactly(
            "graph_execution again",
            writer,
            writer + " > " + MODEL,
            writer,
            writer + " > " + MODEL,
            writer + " > tool_execution exit_loop");
    assertThat(lines).noneMatch(line -> line.has("outcome"));
  }

  @Test
  void showsWhereAPersonIsWaitedFor() {
    String id = RunningServer.newId();

    server.get(id, "/book?city=" + id);

    List<EventLine> lines = server.linesOf(id);
    String desk = "graph_execution desk > node desk";
    assertThat(Tracks.of(lines).subList(0, 5))
        .containsExactly(
            "graph_execution desk",
            desk,
            desk + " > " + MODEL,
            desk + " > tool_execution " + app.transfer(),
            desk + " > node booking");
    assertThat(Tracks.of(lines).stream().skip(5))
        .containsExactlyElementsOf(
            app.booking().stream().map(each -> desk + " > node booking > " + each).toList());
    assertThat(lines)
        .filteredOn(line -> line.has("outcome"))
        .allMatch(line -> line.text("outcome").equals("interrupted"))
        .extracting(Names::of)
        .containsExactly("booking", "desk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trip", "/stream"})
  void keepsQuestionsAtTheSameTimeApart(String path) throws Exception {
    List<String> ids =
        IntStream.range(0, QUESTIONS).mapToObj(each -> RunningServer.newId()).toList();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    List<Callable<String>> questions =
        ids.stream()
            .<Callable<String>>map(id -> () -> server.get(id, path + "?city=" + id).body())
            .toList();
    for (Future<String> each : people.invokeAll(questions)) {
      assertThat(each.get()).contains("take an umbrella");
    }
    people.shutdown();

    assertThat(ids)
        .allSatisfy(
            id -> {
              List<EventLine> lines = server.linesOf(id);
              assertThat(Tracks.of(lines)).containsExactlyInAnyOrder(TRIP);
              assertThat(lines)
                  .filteredOn(line -> line.has("thread_id"))
                  .allMatch(line -> line.text("thread_id").equals("talk-" + id));
            });
  }
}
