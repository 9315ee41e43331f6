/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIf;

/** Frameworks for graphs with the real jar, both on one class path. */
class GraphsIT {
  private static final String AGENT =
      "graph_execution talk > node assistant > graph_execution agent";

  private static final String ALIBABA_AGENT = "com.example.graphs.AlibabaAgent";
  private static final String ASSISTANT = "graph_execution assistant";
  private static final List<String> ASSISTED =
      List.of(
          ASSISTANT,
          ASSISTANT + " > node _AGENT_HOOK_InstructionAgentHook.before",
          ASSISTANT + " > node _AGENT_MODEL_",
          ASSISTANT + " > node _AGENT_MODEL_ > llm_call com.example.graphs.AlibabaAgent$Script",
          ASSISTANT + " > node _AGENT_TOOL_",
          ASSISTANT + " > node _AGENT_TOOL_ > tool_execution weather",
          ASSISTANT + " > node _AGENT_MODEL_",
          ASSISTANT + " > node _AGENT_MODEL_ > llm_call com.example.graphs.AlibabaAgent$Script");

  @OnEachJdk
  void nestsTheModelAndTheToolOfAnAgentInItsNodes(Jdk jdk) {
    var run = SpoorJvm.on(jdk).main(Built.GRAPHS.toString(), "com.example.graphs.Agent").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.ownStdout()).isEqualTo("It is raining in Oslo\n");
    assertThat(tracks(run))
        .containsExactly(
            "graph_execution talk",
            "graph_execution talk > node assistant",
            AGENT,
            AGENT + " > node agent",
            AGENT + " > node agent > llm_call com.example.graphs.ScriptedModel",
            AGENT + " > node action",
            AGENT + " > node action > tool_execution weather",
            AGENT + " > node agent",
            AGENT + " > node agent > llm_call com.example.graphs.ScriptedModel",
            AGENT + " > node action");
    assertThat(run.events().of("graph_execution_complete"))
        .allMatch(line -> line.text("thread_id").equals("talk-1"))
        .allMatch(line -> line.text("tool_calls").equals("1"))
        .allMatch(line -> line.text("llm_calls").equals("2"));
  }

  /** Built with the profile {@code libraries}; a graph has no name yet. */
  @EnabledIf("hasTheOldest")
  @OnEachJdk
  void nestsTheModelAndTheToolOfTheOldestAgentInItsNodes(Jdk jdk) {
    var run = SpoorJvm.on(jdk).main(Built.GRAPHS_1_5.toString(), "com.example.graphs.Agent").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.ownStdout()).isEqualTo("It is raining in Oslo\n");
    String agent = "graph_execution  > node assistant > graph_execution ";
    assertThat(tracks(run))
        .containsExactly(
            "graph_execution ",
            "graph_execution  > node assistant",
            agent,
            agent + " > node agent",
            agent + " > node agent > llm_call com.example.graphs.ScriptedModel",
            agent + " > node action",
            agent + " > node action > tool_execution weather",
            agent + " > node agent",
            agent + " > node agent > llm_call com.example.graphs.ScriptedModel");
  }

  static boolean hasTheOldest() {
    return Files.exists(Built.GRAPHS_1_5);
  }

  @OnEachJdk
  void followsAlibabasGraphOntoItsOwnThreadsAndIntoASubgraph(Jdk jdk) {
    var run = SpoorJvm.on(jdk).main(Built.GRAPHS.toString(), "com.example.graphs.Alibaba").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.ownStdout()).isEqualTo("for Oslo\n");
    assertThat(tracks(run))
        .containsExactlyInAnyOrder(
            "graph_execution trip",
            "graph_execution trip > node plan",
            "graph_execution trip > node fly",
            "graph_execution trip > node stay",
            "graph_execution trip > node pay",
            "graph_execution trip > node pay > graph_execution payment",
            "graph_execution trip > node pay > graph_execution payment > node charge");
    assertThat(run.events().where(EventLine::isStart))
        .allMatch(line -> line.text("thread_id").equals("talk-1"))
        .extracting(line -> line.text("correlation_id"))
        .containsOnly(run.events().of("graph_execution_start").get(0).text("correlation_id"));
  }

  @OnEachJdk
  void nestsTheModelAndTheToolOfAlibabasAgentInItsNodes(Jdk jdk) {
    var run = SpoorJvm.on(jdk).main(Built.GRAPHS.toString(), ALIBABA_AGENT).run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.ownStdout()).isEqualTo("It is \"raining in Oslo\"\n");
    assertThat(tracks(run)).containsExactlyElementsOf(ASSISTED);
  }

  @OnEachJdk
  void doesSoTooWhereTheModelStreams(Jdk jdk) {
    var run = SpoorJvm.on(jdk).main(Built.GRAPHS.toString(), ALIBABA_AGENT, "stream").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.ownStdout()).isEqualTo("streamed\n");
    assertThat(tracks(run)).containsExactlyElementsOf(ASSISTED);
  }

  /** What began, each with all that is around it. */
  private static List<String> tracks(Finished run) {
    List<EventLine> starts = run.events().where(EventLine::isStart);
    Map<String, EventLine> bySpan =
        starts.stream()
            .collect(Collectors.toMap(line -> line.text("span_id"), Function.identity()));
    return starts.stream().map(line -> track(line, bySpan)).toList();
  }

  private static String track(EventLine line, Map<String, EventLine> bySpan) {
    String own = line.text("kind") + " " + Names.of(line);
    EventLine parent = line.has("parent_span_id") ? bySpan.get(line.text("parent_span_id")) : null;
    return parent == null ? own : track(parent, bySpan) + " > " + own;
  }
}
