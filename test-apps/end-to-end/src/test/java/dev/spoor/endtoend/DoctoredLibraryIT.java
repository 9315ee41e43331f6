/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.Waiting.await;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library in a version that nobody has tried: what is hooked has another name in it. */
class DoctoredLibraryIT {
  /** Not a class whose name goes on. */
  private static final String ITSELF = "(?![A-Za-z])";

  private static final String CHAT_MODEL = "chat/ChatModel" + ITSELF;
  private static final Duration LONG = Duration.ofSeconds(30);

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.spoor.endtoend.HttpServerApp#tomcats")
  void saysThatItIsNotAsItIsKnownAndLeavesItAlone(HttpServerApp app, @TempDir Path folder)
      throws IOException {
    Path jar = Renamed.in(app.jar("tomcat-embed-core"), "logAccess", "logAccesz", folder);
    RunningServer server = RunningServer.of(app.on(Jdks.oldest(), jar));

    EventLine warning =
        await().atMost(LONG).until(() -> warnings(server), each -> !each.isEmpty()).get(0);
    String id = RunningServer.newId();
    int status = server.get(id, "/app/ok").statusCode();
    server.linesOf(id);
    EventLines all = server.stop();

    assertThat(status).isEqualTo(200);
    assertThat(warning.text("warning"))
        .startsWith("tomcat " + version(jar))
        .contains("org.apache.catalina.core.ContainerBase has no method name(equals(logAccess))");
    assertThat(all.of("agent_warning")).hasSize(1);
    assertThat(all.of("agent_instrumented")).noneMatch(line -> line.text("name").equals("tomcat"));
  }

  @Test
  void saysThatAGraphRunsWhoseClassIsNotThere(@TempDir Path folder) throws IOException {
    Path jar =
        Renamed.in(demoLibrary("langgraph4j-core"), "CompiledGraph", "CompiledGraaf", folder);
    Path demo = Renamed.in(Built.DEMO, "CompiledGraph", "CompiledGraaf", folder);

    Finished run = demo(jar, demo).run();

    assertThat(run.exitCode()).as(run.stderr()).isZero();
    assertThat(run.events().only("agent_warning").text("warning"))
        .startsWith("langgraph4j-core " + version(jar) + " is not as it is known here: ")
        .contains("org.bsc.langgraph4j.CompiledGraph had not been loaded");
    assertThat(run.events().of("graph_execution_start")).isEmpty();
    assertThat(run.events().of("http_request_complete")).hasSize(2);
  }

  @Test
  void saysThatModelsAreCalledWhoseInterfaceIsNotThere(@TempDir Path folder) throws IOException {
    Path core = Renamed.in(demoLibrary("langchain4j-core"), CHAT_MODEL, "chat/ChadModel", folder);
    Path above = Renamed.in(demoLibrary("langchain4j"), CHAT_MODEL, "chat/ChadModel", folder);
    Path demo = Renamed.in(Built.DEMO, CHAT_MODEL, "chat/ChadModel", folder);

    Finished run = demo(core, above, demo).run();

    assertThat(run.exitCode()).as(run.stderr()).isZero();
    assertThat(run.events().of("agent_warning"))
        .extracting(line -> line.text("warning"))
        .singleElement()
        .asString()
        .startsWith("langchain4j-core " + version(core) + " is not as it is known here: ")
        .contains("dev.langchain4j.model.chat.ChatModel");
  }

  @Test
  void saysThatToolsAreCalledWhoseInterfaceIsNotThere(@TempDir Path folder) throws IOException {
    String executor = "tool/ToolExecutor" + ITSELF;
    Path jar = Renamed.in(demoLibrary("langchain4j"), executor, "tool/ToolExecuter", folder);

    Finished run = demo(jar).run();

    assertThat(run.exitCode()).as(run.stderr()).isZero();
    assertThat(run.events().only("agent_warning").text("warning"))
        .startsWith("langchain4j " + version(jar) + " is not as it is known here: ")
        .contains("dev.langchain4j.service.tool.ToolExecutor had not been loaded");
  }

  @Test
  void saysThatSpringAiCallsModelsWhoseInterfacesAreNotThere(@TempDir Path folder)
      throws IOException {
    SpringAiApp app = SpringAiApp.NEWEST;
    String model = "chat/model/(Streaming)?ChatModel" + ITSELF;
    RunningServer server =
        RunningServer.of(
            app.doctored(
                Jdks.oldest(), jar -> Renamed.in(jar, model, "chat/model/$1ChadModel", folder)));
    String id = RunningServer.newId();

    String answer = server.get(id, "/ask?city=Oslo").body();
    server.endOf(id);
    EventLines all = server.stop();

    assertThat(answer).contains("take an umbrella");
    assertThat(all.only("agent_warning").text("warning"))
        .startsWith("spring-ai-model " + app.version() + ".")
        .contains(" is not as it is known here: org.springframework.ai.chat.model.ChatModel, ");
    assertThat(all.of("llm_call_start")).isEmpty();
    assertThat(all.of("tool_execution_complete")).isNotEmpty();
  }

  @Test
  void saysThatAServerOfMcpSpeaksWhoseClassIsNotThere(@TempDir Path folder) throws IOException {
    Path jar =
        Renamed.in(
            Built.library(Built.MCP, "mcp-core"),
            "McpAsyncServer" + ITSELF,
            "McpAsyncSerwer",
            folder);
    String classPath = jar + File.pathSeparator + Built.MCP;

    Finished run =
        McpExchange.with(
                SpoorJvm.on(Jdks.oldest()).main(classPath, "com.example.mcp.StdioServer").start())
            .saysItAll()
            .ends();

    EventLines lines = EventLines.in(run.stderr());
    assertThat(lines.of("agent_warning"))
        .extracting(line -> line.text("warning"))
        .anyMatch(
            warning ->
                warning.startsWith("mcp " + version(jar) + " is not as it is known here: ")
                    && warning.contains("io.modelcontextprotocol.server.McpAsyncServer, "));
    assertThat(lines.of("tool_execution_start")).isEmpty();
  }

  /** A server that answers without asking for the handler that is hooked. */
  @Test
  void saysThatNothingIsCalledOfWhatIsHooked(@TempDir Path folder) {
    Path classes =
        Compiled.into(
            folder,
            Map.of(
                "io.modelcontextprotocol.server.McpAsyncServer",
                """
                package io.modelcontextprotocol.server;
                public class McpAsyncServer {
                  Object toolsCallRequestHandler() {
                    return null;
                  }
                  public static void main(String[] args) {
                    System.out.println(io.modelcontextprotocol.util.ToolInputValidator.OK);
                  }
                }
                """,
                "io.modelcontextprotocol.util.ToolInputValidator",
                """
                package io.modelcontextprotocol.util;
                public class ToolInputValidator {
                  public static final Object OK = "ok";
                }
                """));

    Finished run =
        SpoorJvm.on(Jdks.oldest())
            .main(classes.toString(), "io.modelcontextprotocol.server.McpAsyncServer")
            .run();

    assertThat(run.ownStdout()).isEqualTo("ok\n");
    assertThat(run.events().only("agent_warning").text("warning"))
        .startsWith("mcp is not as it is known here: nothing that is hooked in ")
        .contains("io.modelcontextprotocol.server.McpAsyncServer");
  }

  /** What is merely there is not at work. */
  @Test
  void saysNothingOfALibraryThatNobodyUses(@TempDir Path folder) throws IOException {
    Path jar =
        Renamed.in(demoLibrary("langgraph4j-core"), "CompiledGraph", "CompiledGraaf", folder);

    Finished run =
        SpoorJvm.on(Jdks.oldest())
            .main(jar + File.pathSeparator + Built.PROGRAMS, "com.example.programs.Hello")
            .run();

    assertThat(run.events().of("agent_warning")).isEmpty();
  }

  private static SpoorJvm demo(Path... first) {
    String classPath =
        Stream.concat(Stream.of(first), Stream.of(Built.DEMO))
            .map(Path::toString)
            .collect(joining(File.pathSeparator));
    return SpoorJvm.on(Jdks.oldest()).main(classPath, "com.example.upgrade.Main");
  }

  private static Path demoLibrary(String artifact) {
    return Built.library(Built.DEMO, artifact);
  }

  private static List<EventLine> warnings(RunningServer server) {
    return server.lines().of("agent_warning");
  }

  private static String version(Path jar) {
    return jar.getFileName().toString().replaceAll("^.*?-(?=[0-9])|\\.jar$", "");
  }
}
