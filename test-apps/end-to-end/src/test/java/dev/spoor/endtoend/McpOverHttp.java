/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server and a client of MCP that have talked over HTTP, each in a JVM of its own.
 *
 * @param client what the client's JVM wrote
 * @param server what the server's JVM wrote
 * @param said what the client's program printed
 */
record McpOverHttp(EventLines client, EventLines server, String said) {
  private static final Map<Jdk, McpOverHttp> RUNS = new ConcurrentHashMap<>();

  /** Run once for all tests. */
  static McpOverHttp on(Jdk jdk) {
    return RUNS.computeIfAbsent(jdk, each -> with(program(each), program(each)));
  }

  /** Without the instrumentation on either side. */
  static McpOverHttp unrecorded(Jdk jdk) {
    return with(off(program(jdk)), off(program(jdk)));
  }

  private static SpoorJvm program(Jdk jdk) {
    return SpoorJvm.on(jdk).option("-XX:+UseSerialGC");
  }

  private static SpoorJvm off(SpoorJvm program) {
    return program.environment("SPOOR_MCP_ENABLED", "false");
  }

  private static McpOverHttp with(SpoorJvm client, SpoorJvm server) {
    RunningServer serving =
        RunningServer.of(server.main(Built.MCP.toString(), "com.example.mcp.WebServer"));
    try {
      Path directory = Files.createTempDirectory("mcp-client");
      Finished asking =
          client
              .with("output", "file")
              .with("file.dir", directory)
              .with("methods", "com.example.mcp.WebClient.ask+com.example.mcp.WebClient.giveUp")
              .main(
                  Built.MCP.toString(),
                  "com.example.mcp.WebClient",
                  "http://localhost:" + serving.port())
              .run();
      assertThat(asking.exitCode()).as(asking.stderr()).isZero();
      return new McpOverHttp(EventLines.inDirectory(directory), serving.stop(), asking.ownStdout());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ends of all calls of a tool. */
  static List<EventLine> calls(EventLines lines, String tool) {
    return lines.where(
        line ->
            line.isEnd()
                && line.text("kind").equals("tool_execution")
                && line.text("tool_name").equals(tool));
  }

  /** How the call of a tool with this argument ended. */
  static String endOf(EventLines lines, String tool, int number) {
    return calls(lines, tool).stream()
        .filter(line -> line.json().path("args").path("a").asInt() == number)
        .map(line -> line.event() + " " + line.text("error_type") + line.text("outcome"))
        .map(String::strip)
        .reduce("", (one, other) -> one + other);
  }
}
