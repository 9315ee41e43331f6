/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class DemoIT {
  private static final Map<Jdk, Finished> RUNS = new ConcurrentHashMap<>();

  /** The demo's one run on this JDK, which each test looks at from another side. */
  private static Finished demo(Jdk jdk) {
    return RUNS.computeIfAbsent(jdk, on -> SpoorJvm.on(on).demo().run());
  }

  @OnEachJdk
  void tracksOneRequestThroughEverythingItDoes(Jdk jdk) {
    var run = demo(jdk);

    var events = run.events();
    assertThat(run.exitCode()).isZero();
    assertThat(run.ownStdout()).isEmpty();
    assertThat(run.stderr()).startsWith("Installed: ").hasLineCount(1);
    assertThatEvents(events).areSound();
    assertThat(events.operations())
        .extracting(line -> line.text("correlation_id"))
        .containsOnly("demo-2f6c81");
    assertThat(events.where(EventLine::isStart))
        .extracting(line -> line.text("kind") + " " + Names.of(line))
        .containsExactlyInAnyOrder(
            "http_request /upgrade",
            "graph_execution upgrade",
            "node plan",
            "node installed",
            "llm_call com.example.upgrade.ScriptedModel",
            "tool_execution installedVersion",
            "process java",
            "llm_call com.example.upgrade.ScriptedModel",
            "node released",
            "llm_call com.example.upgrade.ScriptedModel",
            "tool_execution newestRelease",
            "http_client GET",
            "http_request /releases/java/stable",
            "llm_call com.example.upgrade.ScriptedModel",
            "node advise",
            "llm_call com.example.upgrade.ScriptedModel",
            "tool_execution advisories",
            "llm_call com.example.upgrade.ScriptedModel",
            "method Report.render");
  }

  @OnEachJdk
  void nestsWhatHappensInsideAnother(Jdk jdk) {
    var events = demo(jdk).events();

    assertThat(Names.pathTo(events, "process java"))
        .isEqualTo(
            List.of(
                "http_request /upgrade",
                "graph_execution upgrade",
                "node installed",
                "tool_execution installedVersion",
                "process java"));
    assertThat(Names.pathTo(events, "http_client GET"))
        .isEqualTo(
            List.of(
                "http_request /upgrade",
                "graph_execution upgrade",
                "node released",
                "tool_execution newestRelease",
                "http_client GET"));
    assertThat(events.where(line -> line.text("node").equals("installed")))
        .isNotEmpty()
        .allMatch(line -> line.text("thread_id").equals("conversation-7"));
  }

  @OnEachJdk
  void appliesExactlyTheseHooks(Jdk jdk) throws IOException {
    var run = demo(jdk);

    assertThat(Hooks.in(run.events())).isEqualTo(Hooks.expectedOn(jdk));
  }

  @OnEachJdk
  void showsTheToolThatFailsAndHidesTheKey(Jdk jdk) {
    var run = demo(jdk);

    var failed = run.events().only("tool_execution_failed");
    assertThat(failed.text("tool_name")).isEqualTo("advisories");
    assertThat(failed.text("error")).isEqualTo("the list for java is being rebuilt");
    assertThat(failed.text("error_type")).isEqualTo("java.lang.IllegalStateException");
    assertThat(failed.text("stack_trace")).contains("UpgradeTools.advisories");
    assertThat(run.events().only("http_client_start").text("url"))
        .endsWith("/releases/java/stable?api_key=[REDACTED]");
  }

  @OnEachJdk
  void countsTheTokensOfEachCallOfTheModel(Jdk jdk) {
    var run = demo(jdk);

    assertThat(run.events().of("llm_call_complete"))
        .hasSize(6)
        .allMatch(line -> line.text("model").equals("scripted-1"))
        .allMatch(line -> line.json().path("output_tokens").asInt() == 12)
        .extracting(line -> line.text("finish_reason"))
        .containsOnly("tool_execution", "stop");
  }

  @OnEachJdk
  void tellsTheStoryOfTheRun(Jdk jdk) {
    var run = demo(jdk);

    var story = run.events().only("graph_execution_complete").json();
    assertThat(story.path("nodes").values())
        .extracting(node -> node.path("node").asString())
        .containsExactlyInAnyOrder("plan", "installed", "released", "advise")
        .startsWith("plan")
        .endsWith("advise");
    assertThat(story.path("tool_calls").asInt()).isEqualTo(3);
    assertThat(story.path("llm_calls").asInt()).isEqualTo(6);
    assertThat(story.path("total_output_tokens").asInt()).isEqualTo(72);
    assertThat(story.path("slowest_node_ms").asDouble()).isPositive();
  }
}
