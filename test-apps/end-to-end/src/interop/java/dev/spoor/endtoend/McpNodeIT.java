/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Somebody else's client of MCP speaks to a server under the agent; in {@code -Pinterop}. */
class McpNodeIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static NodePrograms node;

  @TempDir Path directory;

  @BeforeAll
  static void install() throws IOException {
    node = NodePrograms.installed();
  }

  @OnEachJdk
  void findsNothingButTheProtocolOnStdout(Jdk jdk) throws IOException {
    var stdout = directory.resolve("stdout.jsonl");
    var stderr = directory.resolve("stderr.jsonl");

    var said =
        node.talksTo(
            "stdio",
            SpoorJvm.on(jdk)
                .main(Built.MCP.toString(), "com.example.mcp.StdioServer")
                .shell("%s 2> " + stderr + " | tee " + stdout)
                .command());

    await().until(() -> Files.readString(stderr).contains("agent_status"));
    var lines = EventLines.in(Files.readString(stderr));
    assertThat(said).isEqualTo(saidOf("add", "refuse", "burn", "run"));
    assertThat(Files.readAllLines(stdout))
        .hasSize(2 + 3 + 20)
        .allSatisfy(
            line -> assertThat(JSON.readTree(line).path("jsonrpc").asString()).isEqualTo("2.0"));
    assertThatEvents(lines).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertTellsTheCalls(lines);
  }

  @OnEachJdk
  void recordsItsCallsOverHttpWithItsCorrelationId(Jdk jdk) {
    var server =
        RunningServer.of(SpoorJvm.on(jdk).main(Built.MCP.toString(), "com.example.mcp.WebServer"));
    var id = RunningServer.newId();

    var said = node.talksTo("http", List.of("http://localhost:" + server.port() + "/mcp", id));
    var lines = server.stop();

    assertThat(said)
        .startsWith(
            saidOf("add", "refuse", "burn", "run", "linger", "await", "release")
                .toArray(String[]::new))
        .endsWith("{\"name\":\"linger\",\"code\":\"aborted\"}");
    assertThatEvents(lines).areSound();
    assertTellsTheCalls(lines);
    assertThat(lines.where(line -> line.text("kind").equals("tool_execution")))
        .allSatisfy(line -> assertThat(line.text("correlation_id")).isEqualTo(id));
  }

  private static List<String> saidOf(String... tools) {
    var said = new ArrayList<String>();
    said.add("{\"tools\":[\"" + String.join("\",\"", tools) + "\"]}");
    said.add("{\"name\":\"refuse\",\"error\":true,\"text\":\"not today\"}");
    said.add("{\"name\":\"nobody\",\"code\":-32602}");
    said.add("{\"name\":\"run\",\"error\":false,\"text\":\"exit 0\"}");
    IntStream.range(0, 20)
        .mapToObj(i -> "{\"name\":\"add\",\"error\":false,\"text\":\"sum " + 2 * i + "\"}")
        .forEach(said::add);
    return said;
  }

  private static void assertTellsTheCalls(EventLines lines) {
    assertThat(McpOverHttp.calls(lines, "refuse"))
        .extracting(line -> line.text("error_type"))
        .containsExactly("tool_error");
    assertThat(McpOverHttp.calls(lines, "nobody"))
        .extracting(line -> line.text("error_type"))
        .containsExactly("protocol_error");
    assertThat(McpOverHttp.calls(lines, "run"))
        .extracting(EventLine::event)
        .containsExactly("tool_execution_complete");
    assertThat(McpOverHttp.calls(lines, "add"))
        .extracting(line -> line.json().path("args").path("a").asInt())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20).boxed().toList());
  }
}
