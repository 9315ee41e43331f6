/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.Waiting.await;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An AI library that goes around what is hooked in it; and the same, as it is. */
class BypassedLibraryIT {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String GRAPHS = "com.example.graphs.Alibaba";
  private static final String CONTEXT = "\\(Lcom/google/adk/agents/InvocationContext;\\).*";
  private static final String REQUEST =
      "\\(Ldev/langchain4j/model/chat/request/ChatRequest;(Ldev/.*)?\\)";

  @TempDir Path folder;

  /** Which servers do what where a library is asked in which way, and which hooks it misses. */
  static Stream<Server> servers() {
    return Stream.of(
        agentic("langchain4j-agentic", "/story", "Handler", "executeAgentMethod", ".*"),
        agentic("langchain4j-agentic", "/story", "AgentInvoker", "invoke", ".*AgenticScope;.*"),
        agentic("langchain4j-core", "/story", "chat.ChatModel", "chat|doChat", REQUEST + "L.*"),
        agentic(
            "langchain4j-core",
            "/stream",
            "chat.StreamingChatModel",
            "chat|doChat",
            REQUEST + "V"));
  }

  static Stream<Arguments> hooksOfAdk() {
    return Stream.of(
        arguments("agents.BaseAgent", new Bypassed("runAsync", CONTEXT)),
        arguments("models.BaseLlm", new Bypassed("generateContent", ".*LlmRequest;Z.*")),
        arguments("runner.Runner", new Bypassed("runAsync", "(?!" + CONTEXT + ").*")));
  }

  static Stream<Spring> springs() {
    String prompt = "\\(Lorg/springframework/ai/chat/prompt/Prompt;\\)";
    String input = "\\(Ljava/lang/String;(Lorg/.*/ToolContext;)?\\)Ljava/lang/String;";
    return SpringAiApp.all()
        .flatMap(
            app ->
                Stream.of(
                    new Spring(app, "/ask", "model.ChatModel", "call", prompt + ".*ChatResponse;"),
                    new Spring(app, "/stream", "StreamingChatModel", "stream", prompt + ".*Flux;"),
                    new Spring(app, "/ask", "tool.ToolCallback", "call", input)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("servers")
  void saysOnceThatWhatIsHookedIsNotCalled(Server server) throws IOException {
    Bypassed bypassed = new Bypassed(server.method(), server.descriptor());
    Path library = Built.library(server.jar(), server.artifact());
    StringBuilder classPath = new StringBuilder();
    for (String each : server.artifacts()) {
      classPath.append(bypassed.in(Built.library(server.jar(), each), folder));
      classPath.append(File.pathSeparator);
    }
    classPath.append(bypassed.in(server.jar(), folder)).append(File.pathSeparator);

    EventLines lines = asked(server.on(classPath.toString()), server.path());

    assertWarned(lines, server.artifact() + ' ' + version(library), server.type());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hooksOfAdk")
  void saysOnceThatAdkCallsOthers(String type, Bypassed bypassed) throws IOException {
    SpoorJvm app = AdkApp.NEWEST.doctored(Jdks.oldest(), jar -> bypassed.in(jar, folder));

    EventLines lines = asked(app.environment("PLANTED", "planted"), "/trip?city=Oslo");

    assertWarned(lines, "google-adk " + AdkApp.NEWEST.version() + '.', "com.google.adk." + type);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("springs")
  void saysOnceThatSpringAiCallsOthers(Spring spring) throws IOException {
    Bypassed bypassed = new Bypassed(spring.method(), spring.descriptor());
    SpoorJvm app = spring.app().doctored(Jdks.oldest(), jar -> bypassed.in(jar, folder));

    EventLines lines = asked(app, spring.path() + "?city=Oslo");

    assertWarned(lines, "spring-ai-model " + spring.app().version() + '.', spring.type());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void saysOnceThatAGraphRunsOtherwise(String type, Bypassed bypassed) throws IOException {
    Path library = Built.library(Built.GRAPHS, "spring-ai-alibaba-graph-core");
    String classPath = bypassed.in(library, folder) + File.pathSeparator + Built.GRAPHS;

    Finished run = SpoorJvm.on(Jdks.oldest()).main(classPath, GRAPHS).run();

    assertThat(run.ownStdout()).isEqualTo("for Oslo\n");
    assertWarned(run.events(), "spring-ai-alibaba-graph-core " + version(library), type);
  }

  static Stream<Arguments> runs() {
    return Stream.of(
        arguments("graph.GraphRunner", new Bypassed("run", "\\(Lcom/.*/OverAllState;\\).*")),
        arguments("node.Node", new Bypassed("actionFactory", ".*")));
  }

  @Test
  void saysOnceThatAClientOfMcpCallsOtherwise() throws IOException {
    Bypassed bypassed = new Bypassed("callTool", "\\(Lio/.*CallToolRequest;\\).*");
    Path library = Built.library(Built.MCP, "mcp-core");
    String classPath =
        Stream.of(bypassed.in(library, folder), bypassed.in(Built.MCP, folder), Built.MCP)
            .map(Path::toString)
            .collect(joining(File.pathSeparator));

    assertWarned(client(classPath), "mcp " + version(library), "client.McpAsyncClient");
  }

  @Test
  void saysNothingOfAClientOfMcpAsItIs() {
    EventLines lines = client(Built.MCP.toString());

    assertThat(lines.of("tool_execution_complete")).isNotEmpty();
    assertThat(ofHooks(lines)).isEmpty();
  }

  @Test
  void saysNothingOfAGraphAsItIs() {
    Finished run = SpoorJvm.on(Jdks.oldest()).main(Built.GRAPHS.toString(), GRAPHS).run();

    assertThat(run.events().of("agent_warning")).isEmpty();
  }

  /** What is there and not used is no evidence either. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("asTheyAre")
  void saysNothingOfALibraryAsItIs(String name, SpoorJvm app, List<String> paths) {
    RunningServer server = RunningServer.of(app);
    for (String path : paths) {
      assertThat(server.get(RunningServer.newId(), path).statusCode()).isEqualTo(200);
    }

    assertThat(server.stop().of("agent_warning")).isEmpty();
  }

  static Stream<Arguments> asTheyAre() {
    Jdk jdk = Jdks.oldest();
    List<String> cities = List.of("/ask?city=Oslo", "/stream?city=Oslo");
    return Stream.of(
        arguments("adk", AdkApp.NEWEST.on(jdk).environment("PLANTED", "planted"), List.of()),
        arguments(
            "adk asked",
            AdkApp.NEWEST.on(jdk).environment("PLANTED", "planted"),
            List.of("/trip?city=Oslo")),
        arguments("agentic", AgenticIT.newsroom(jdk), List.of()),
        arguments(
            "agentic asked",
            AgenticIT.newsroom(jdk),
            List.of("/stream?topic=one", "/story?topic=two")),
        arguments("spring 2.0", SpringAiApp.NEWEST.on(jdk), List.of()),
        arguments("spring 2.0 asked", SpringAiApp.NEWEST.on(jdk), cities),
        arguments("spring 1.1", SpringAiApp.all().toList().get(1).on(jdk), List.of()),
        arguments("spring 1.1 asked", SpringAiApp.all().toList().get(1).on(jdk), cities));
  }

  private static EventLines asked(SpoorJvm app, String path) {
    RunningServer server = RunningServer.of(app);
    assertThat(server.get(RunningServer.newId(), path).statusCode()).isEqualTo(200);
    await().atMost(LONG).until(() -> !server.lines().of("agent_warning").isEmpty());
    return server.stop();
  }

  /** What is on its class path may speak over stdout, so the lines go to stderr. */
  private static EventLines client(String classPath) {
    RunningServer server =
        RunningServer.of(
            SpoorJvm.on(Jdks.oldest()).main(Built.MCP.toString(), "com.example.mcp.WebServer"));
    try {
      String address = "http://localhost:" + server.port();
      return EventLines.in(
          SpoorJvm.on(Jdks.oldest())
              .main(classPath, "com.example.mcp.WebClient", address)
              .run()
              .stderr());
    } finally {
      server.stop();
    }
  }

  private static void assertWarned(EventLines lines, String library, String type) {
    assertThat(ofHooks(lines))
        .singleElement()
        .extracting(line -> line.text("warning"))
        .asString()
        .startsWith(library)
        .contains(" is not as it is known here: nothing that is hooked in ")
        .contains(type);
  }

  /** A client of MCP is also warned that its lines go to stderr. */
  private static List<EventLine> ofHooks(EventLines lines) {
    return lines.where(
        line -> line.event().equals("agent_warning") && line.text("cause").startsWith("hooks of "));
  }

  private static String version(Path jar) {
    return jar.getFileName().toString().replaceAll("^.*?-(?=[0-9])|\\.jar$", "");
  }

  private static Server agentic(
      String artifact, String path, String type, String method, String descriptor) {
    List<String> others = List.of("langchain4j-agentic", "langchain4j-core", "langchain4j");
    return new Server(
        Built.AGENTIC,
        "com.example.newsroom.Server",
        Stream.concat(Stream.of(artifact), others.stream()).distinct().toList(),
        path + "?topic=one",
        type,
        method,
        descriptor);
  }

  /**
   * A program that answers, and what is to be gone around in it.
   *
   * @param artifacts of which the first is the library
   * @param type that is hooked
   */
  record Server(
      Path jar,
      String main,
      List<String> artifacts,
      String path,
      String type,
      String method,
      String descriptor) {

    String artifact() {
      return artifacts.get(0);
    }

    SpoorJvm on(String classPath) {
      return SpoorJvm.on(Jdks.oldest())
          .option("-XX:+UseSerialGC")
          .environment("PLANTED", "planted")
          .main(classPath + jar, main);
    }

    @Override
    public String toString() {
      return type + '.' + method;
    }
  }

  /** The same of an application of Spring AI. */
  record Spring(SpringAiApp app, String path, String type, String method, String descriptor) {
    @Override
    public String toString() {
      return app + " " + type + '.' + method;
    }
  }
}
