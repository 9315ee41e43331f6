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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An assistant of Spring AI on Spring Boot, as people ask it. */
@ParameterizedClass(name = "{0} on {1}")
@MethodSource("dev.spoor.endtoend.SpringAiApp#onJdks")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class SpringAiIT {
  private static final String PLANTED = "planted-" + System.nanoTime();
  private static final int QUESTIONS = 100;
  private static final int PEOPLE = 8;

  private static RunningServer server;

  @Parameter(0)
  SpringAiApp app;

  @Parameter(1)
  Jdk jdk;

  @BeforeParameterizedClassInvocation
  static void start(SpringAiApp app, Jdk jdk) {
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
  @ValueSource(strings = {"/ask", "/stream"})
  void tracksTheModelAndTheToolThatItAsksFor(String path) {
    String id = RunningServer.newId();

    String answer = server.get(id, path + "?city=Oslo").body();

    assertThat(answer).contains("take an umbrella");
    assertThat(Tracks.of(server.linesOf(id))).isEqualTo(app.asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ask", "/stream", "/graph"})
  void saysOfTheToolAndTheModelsWhatThereIsToSay(String path) {
    String id = RunningServer.newId();

    server.get(id, path + "?city=Oslo");

    List<EventLine> lines = server.linesOf(id);
    assertThat(lines)
        .filteredOn(line -> line.event().equals("tool_execution_complete"))
        .singleElement()
        .matches(line -> line.json().path("args").path("city").asString().equals("Oslo"))
        .matches(line -> line.json().path("args").path("apiKey").asString().equals("[REDACTED]"))
        .matches(line -> line.text("result_size").equals("12"))
        .matches(line -> line.text("logger").equals("com.example.assistant.WeatherTools"));
    assertThat(lines)
        .filteredOn(line -> line.event().equals("llm_call_complete"))
        .isNotEmpty()
        .allMatch(line -> line.text("model").equals("scripted-1"))
        .allMatch(line -> line.text("provider").equals("script"))
        .allMatch(line -> line.json().path("output_tokens").asInt() == 12)
        .extracting(line -> line.text("finish_reason"))
        .contains("stop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ask", "/stream"})
  void namesTheRequestThatTheModelMade(String path) {
    String id = RunningServer.newId();

    server.get(id, path + "?city=Oslo");

    assertThat(server.linesOf(id))
        .filteredOn(line -> line.event().equals("tool_execution_complete"))
        .extracting(line -> line.text("tool_call_id"))
        .containsExactly("call-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ask", "/stream"})
  void showsTheToolThatFailsThoughTheModelGoesOn(String path) {
    String id = RunningServer.newId();

    String answer = server.get(id, path + "?city=Atlantis").body();

    assertThat(answer).contains("take an umbrella");
    assertThat(server.linesOf(id))
        .filteredOn(line -> line.event().endsWith("_failed"))
        .singleElement()
        .matches(line -> line.event().equals("tool_execution_failed"))
        .matches(line -> line.text("error").equals("no such city"))
        .matches(line -> line.text("error_type").equals("java.lang.IllegalStateException"))
        .matches(line -> line.text("stack_trace").contains("WeatherTools.weather"));
  }

  @ParameterizedTest
  @ValueSource(strings = "/graph")
  void nestsToolsAndModelsInTheNodesOfAGraphAndSumsThemUp(String path) {
    String id = RunningServer.newId();

    server.get(id, path + "?city=Oslo");

    List<EventLine> lines = server.linesOf(id);
    long models = app.graph().stream().filter(each -> each.contains("llm_call")).count();
    assertThat(Tracks.of(lines)).isEqualTo(app.graph());
    assertThat(lines)
        .filteredOn(line -> line.event().equals("graph_execution_complete"))
        .singleElement()
        .matches(line -> line.text("thread_id").equals("talk-1"))
        .matches(line -> line.json().path("tool_calls").asLong() == 1)
        .matches(line -> line.json().path("llm_calls").asLong() == models)
        .matches(line -> line.json().path("total_input_tokens").asLong() == 20 * models)
        .matches(line -> line.json().path("total_output_tokens").asLong() == 12 * models);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ask", "/stream"})
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
              assertThat(Tracks.of(lines)).isEqualTo(app.asked());
              assertThat(lines)
                  .filteredOn(line -> line.has("args"))
                  .hasSize(2)
                  .allMatch(line -> line.json().path("args").path("city").asString().equals(id));
            });
  }
}
