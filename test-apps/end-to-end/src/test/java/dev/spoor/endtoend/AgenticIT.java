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
import org.junit.jupiter.params.provider.MethodSource;

/** The newsroom of LangChain4j's agents, as people ask it. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.spoor.endtoend.Jdks#found")
@Execution(ExecutionMode.SAME_THREAD) // all invocations share the one server
class AgenticIT {
  private static final String PLANTED = "planted-" + System.nanoTime();
  private static final int QUESTIONS = 100;
  private static final int PEOPLE = 8;

  private static final String MODEL = " > llm_call com.example.newsroom.ScriptedModel";
  private static final String REPORT = " > node report";
  private static final String REVIEW = "graph_execution story > node review";
  private static final String[] STORY = {
    "graph_execution story",
    "graph_execution story" + REPORT,
    "graph_execution story" + REPORT + MODEL,
    "graph_execution story" + REPORT + " > tool_execution search",
    "graph_execution story" + REPORT + MODEL,
    REVIEW,
    REVIEW + " > node criticize",
    REVIEW + " > node criticize" + MODEL,
    REVIEW + " > node check",
    REVIEW + " > node check" + MODEL,
    "graph_execution story > node edit",
    "graph_execution story > node edit" + MODEL
  };

  private static RunningServer server;

  @Parameter Jdk jdk;

  @BeforeParameterizedClassInvocation
  static void start(Jdk jdk) {
    server = RunningServer.of(newsroom(jdk).environment("PLANTED", PLANTED));
  }

  static SpoorJvm newsroom(Jdk jdk) {
    return SpoorJvm.on(jdk)
        .option("-XX:+UseSerialGC")
        .main(Built.AGENTIC.toString(), "com.example.newsroom.Server");
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    EventLines all = server.stop();
    assertThatEvents(all).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(all.last().json().path("open_operations").asLong(-1)).isZero();
    assertThat(all.last().json().path("advice_failures")).isEmpty();
    assertThat(all.all()).noneMatch(line -> line.toString().contains(PLANTED));
  }

  @Test
  void tracksEveryAgentWithItsModelsAndTools() {
    String id = RunningServer.newId();

    assertThat(server.get(id, "/story?topic=" + id).body()).isEqualTo("a story");

    List<EventLine> lines = server.linesOf(id);
    assertThat(Tracks.of(lines)).containsExactlyInAnyOrder(STORY);
    assertThat(lines)
        .filteredOn(line -> !line.text("kind").equals("http_request"))
        .allMatch(line -> line.text("thread_id").equals("talk-" + id));
    assertThat(lines)
        .filteredOn(line -> line.event().equals("graph_execution_complete"))
        .singleElement()
        .matches(line -> line.json().path("steps").asLong() == 5)
        .matches(line -> line.json().path("tool_calls").asLong() == 1)
        .matches(line -> line.json().path("llm_calls").asLong() == 5)
        .matches(line -> line.json().path("total_output_tokens").asLong() == 60);
    assertThat(lines)
        .filteredOn(line -> line.event().equals("node_complete"))
        .filteredOn(line -> line.text("node").equals("report"))
        .singleElement()
        .matches(line -> line.json().path("state_updates").path(0).asString().equals("draft"))
        .matches(line -> line.text("logger").equals("com.example.newsroom.Desks$Reporter"));
  }

  @Test
  void tracksWhomASupervisorChooses() {
    String id = RunningServer.newId();

    server.get(id, "/assign?topic=" + id);

    String run = "graph_execution assign";
    assertThat(Tracks.of(server.linesOf(id)))
        .containsExactly(
            run,
            run + MODEL,
            run + REPORT,
            run + REPORT + MODEL,
            run + REPORT + " > tool_execution search",
            run + REPORT + MODEL,
            run + MODEL);
  }

  @Test
  void tracksAStreamToItsEnd() {
    String id = RunningServer.newId();

    assertThat(server.get(id, "/stream?topic=" + id).body()).isEqualTo("a story");

    List<EventLine> lines = server.linesOf(id);
    String announce = "graph_execution stream > node announce";
    assertThat(Tracks.of(lines))
        .contains(announce, announce + " > llm_call com.example.newsroom.ScriptedStream");
    assertThat(lines)
        .extracting(EventLine::event)
        .endsWith(
            "llm_call_complete",
            "node_complete",
            "graph_execution_complete",
            "http_request_complete");
  }

  @Test
  void showsTheToolThatFailsThoughTheModelGoesOn() {
    String id = RunningServer.newId();

    assertThat(server.get(id, "/story?topic=secrets").body()).isEqualTo("a story");

    assertThat(server.linesOf(id))
        .filteredOn(line -> line.event().endsWith("_failed"))
        .singleElement()
        .matches(line -> line.event().equals("tool_execution_failed"))
        .matches(line -> line.text("error").equals("no such topic"))
        .matches(line -> line.text("stack_trace").contains("Archive.search"))
        .matches(line -> line.text("node").equals("report"));
  }

  @Test
  void leadsFromTheRequestThatFailsToTheModelThatDid() {
    String id = RunningServer.newId();

    assertThat(server.get(id, "/story?topic=silence").statusCode()).isEqualTo(500);

    List<EventLine> lines = server.linesOf(id);
    EventLine cause =
        lines.stream().filter(line -> line.has("stack_trace")).findFirst().orElseThrow();
    assertThat(cause.event()).isEqualTo("llm_call_failed");
    assertThat(lines)
        .filteredOn(line -> line.event().endsWith("_failed"))
        .filteredOn(line -> !line.text("kind").equals("http_request") && line != cause)
        .hasSize(2)
        .allMatch(line -> line.text("error").equals("the model is overloaded"))
        .allMatch(line -> line.text("error_type").equals("java.lang.IllegalStateException"))
        .allMatch(line -> line.text("error_span_id").equals(cause.text("span_id")));
    assertThat(lines)
        .filteredOn(line -> line.event().equals("graph_execution_failed"))
        .singleElement()
        .matches(line -> line.text("error_node").equals("edit"));
  }

  @Test
  void keepsQuestionsAtTheSameTimeApart() throws Exception {
    List<String> ids =
        IntStream.range(0, QUESTIONS).mapToObj(each -> RunningServer.newId()).toList();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    List<Callable<String>> questions =
        ids.stream()
            .<Callable<String>>map(id -> () -> server.get(id, "/story?topic=" + id).body())
            .toList();
    for (Future<String> each : people.invokeAll(questions)) {
      assertThat(each.get()).isEqualTo("a story");
    }
    people.shutdown();

    assertThat(ids)
        .allSatisfy(
            id -> {
              List<EventLine> lines = server.linesOf(id);
              assertThat(Tracks.of(lines)).containsExactlyInAnyOrder(STORY);
              assertThat(lines)
                  .filteredOn(line -> line.has("thread_id"))
                  .allMatch(line -> line.text("thread_id").equals("talk-" + id));
            });
  }
}
