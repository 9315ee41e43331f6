/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        .filter(app -> Files.isDirectory(app.target().resolve("lib")));
  }

  static Stream<Arguments> onJdks() {
    return all().flatMap(app -> Jdks.found().map(jdk -> Arguments.of(app, jdk)));
  }

  SpoorJvm on(Jdk jdk) {
    return on(jdk, target().resolve("classes") + File.pathSeparator + target().resolve("lib/*"));
  }

  /** With what this makes of its own jars and of those of Spring AI in their place. */
  SpoorJvm doctored(Jdk jdk, Doctor doctor) throws IOException {
    List<String> classPath = new ArrayList<>();
    try (Stream<Path> libraries = Files.list(target().resolve("lib"));
        Stream<Path> own = Files.list(target())) {
      for (Path jar : Stream.concat(own, libraries).filter(SpringAiApp::isJar).toList()) {
        boolean healthy = !jar.getFileName().toString().contains("spring-ai-");
        classPath.add((healthy ? jar : doctor.doctored(jar)).toString());
      }
    }
    return on(jdk, String.join(File.pathSeparator, classPath));
  }

  private static SpoorJvm on(Jdk jdk, String classPath) {
    return SpoorJvm.on(jdk)
        .option("-XX:+UseSerialGC")
        .main(classPath, "com.example.assistant.Server");
  }

  private static boolean isJar(Path file) {
    return file.toString().endsWith(".jar");
  }

  /** Makes another jar of a jar. */
  interface Doctor {
    Path doctored(Path jar) throws IOException;
  }

  private Path target() {
    return Built.SPRING_AI.resolve("spring-ai-" + version + "/target");
  }

  @Override
  public String toString() {
    return "spring-ai-" + version;
  }
}
