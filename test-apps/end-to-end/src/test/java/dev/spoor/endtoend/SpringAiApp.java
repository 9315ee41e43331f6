/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * One of {@code test-apps/spring-ai}: the assistant on one version of the library.
 *
 * @param version of Spring AI
 * @param asked what a question makes happen within its request
 * @param graph what it makes happen where a graph answers it
 */
record SpringAiApp(String version, List<String> asked, List<String> graph) {
  private static final String MODEL = "llm_call com.example.assistant.ScriptedModel";
  private static final String TOOL = "tool_execution weather";

  /** Whoever calls the model calls the tools as well. */
  static final SpringAiApp NEWEST =
      new SpringAiApp(
          "2.0",
          List.of(MODEL, TOOL, MODEL),
          List.of(
              "graph_execution talk",
              "graph_execution talk > node answer",
              "graph_execution talk > node answer > " + MODEL,
              "graph_execution talk > node answer > " + TOOL,
              "graph_execution talk > node answer > " + MODEL,
              "graph_execution talk > node review",
              "graph_execution talk > node review > " + MODEL));

  /** The model calls the tools; in LangGraph4j's graph of an agent another node does. */
  private static SpringAiApp before(String version, String... last) {
    Stream<String> graph =
        Stream.of(
            "graph_execution ",
            "graph_execution  > node agent",
            "graph_execution  > node agent > " + MODEL,
            "graph_execution  > node action",
            "graph_execution  > node action > " + TOOL,
            "graph_execution  > node agent",
            "graph_execution  > node agent > " + MODEL);
    return new SpringAiApp(
        version,
        List.of(MODEL, MODEL + " > " + TOOL),
        Stream.concat(graph, Stream.of(last)).toList());
  }

  /** The oldest one is built with the profile {@code libraries}. */
  static Stream<SpringAiApp> all() {
    return Stream.of(NEWEST, before("1.1", "graph_execution  > node action"), before("1.0"))
        .filter(app -> app.built().isThere());
  }

  static Stream<Arguments> onJdks() {
    return all().flatMap(app -> Jdks.found().map(jdk -> Arguments.of(app, jdk)));
  }

  SpoorJvm on(Jdk jdk) {
    return built().on(jdk);
  }

  /** With what this makes of its own jars and of those of Spring AI in their place. */
  SpoorJvm doctored(Jdk jdk, BuiltApp.Doctor doctor) throws IOException {
    return built().doctored(jdk, "spring-ai-", doctor);
  }

  private BuiltApp built() {
    Path target = Built.SPRING_AI.resolve("spring-ai-" + version + "/target");
    return new BuiltApp(target, "com.example.assistant.Server");
  }

  @Override
  public String toString() {
    return "spring-ai-" + version;
  }
}
