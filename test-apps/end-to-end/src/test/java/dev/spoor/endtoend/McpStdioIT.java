/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** A server that speaks MCP over stdio owns its stdout: no byte of ours is ever there. */
class McpStdioIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;

  @OnEachJdk
  void leavesStdoutToTheProtocol(Jdk jdk) {
    var without = McpExchange.with(server(jdk).withoutAgent().start()).saysItAll().ends();

    var with = McpExchange.with(server(jdk).start()).saysItAll().ends();

    assertThat(with.stdoutBytes()).isEqualTo(without.stdoutBytes());
    assertThat(with.exitCode()).isEqualTo(without.exitCode());
    assertThat(with.ownStderr()).isEqualTo(without.stderr());
    assertMovedBecause(with, "StdioServerTransportProvider is on the class path");
  }

  @OnEachJdk
  void leavesStdoutToTheProtocolWhereLinesWereMeantForIt(Jdk jdk) {
    var without = McpExchange.with(server(jdk).withoutAgent().start()).saysItAll().ends();

    var with =
        McpExchange.with(server(jdk).with("output", "stdout+stderr").start()).saysItAll().ends();

    assertThat(with.stdoutBytes()).isEqualTo(without.stdoutBytes());
    assertMovedBecause(with, "StdioServerTransportProvider is on the class path");
  }

  @OnEachJdk
  void saysNothingWhereAnotherOutputWasChosen(Jdk jdk) {
    var run =
        McpExchange.with(server(jdk).environment("SPOOR_OUTPUT", "stderr").start())
            .saysItAll()
            .ends();

    assertThat(EventLines.in(run.stdout()).all()).isEmpty();
    assertThatEvents(EventLines.in(run.stderr())).areSound();
  }

  @OnEachJdk
  void answersTheSdksOwnClient(Jdk jdk) throws IOException {
    var stdout = directory.resolve("stdout.jsonl");
    var stderr = directory.resolve("stderr.jsonl");
    var command = server(jdk).shell("%s 2> " + stderr + " | tee " + stdout).command();

    try (var client =
        McpClient.sync(
                new StdioClientTransport(
                    ServerParameters.builder(command.get(0))
                        .args(command.subList(1, command.size()))
                        .build(),
                    McpJsonDefaults.getMapper()))
            .build()) {
      client.initialize();
      assertThat(client.listTools().tools()).hasSize(4);
      var result =
          client.callTool(
              CallToolRequest.builder("add").arguments(Map.of("a", 19, "b", 23)).build());
      assertThat(result.content()).singleElement().isInstanceOf(TextContent.class);
      client.closeGracefully();
    }

    await().until(() -> Files.readString(stderr).contains("agent_status"));
    assertThat(Files.readAllLines(stdout))
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(JSON.readTree(line).path("jsonrpc").asString()).isEqualTo("2.0"));
    assertThatEvents(EventLines.in(Files.readString(stderr))).areValid().haveNoGap().arePaired();
  }

  @OnEachJdk
  void leavesStdoutWhenAServerTurnsUpThatNobodyCouldForesee(Jdk jdk) throws IOException {
    var alone = Files.copy(Built.MCP, directory.resolve("alone.jar"));
    var server =
        SpoorJvm.on(jdk)
            .main(alone.toString(), "com.example.mcp.LateServer", Built.MCP.toString())
            .start()
            .awaitStdout("agent_started", 1);

    var run = McpExchange.with(server.says("\n")).calls("add", "{\"a\":1,\"b\":2}").ends();

    var before = EventLines.in(run.stdout());
    var after = EventLines.in(run.stderr());
    assertThat(run.stdout().substring(run.stdout().indexOf("{\"jsonrpc\"")))
        .isEqualTo(run.ownStdout());
    assertThatEvents(before).areValid();
    assertThatEvents(after).areValid();
    assertThat(after.all().get(0).seq()).isEqualTo(before.last().seq() + 1);
    assertThat(after.only("agent_warning").text("warning"))
        .startsWith("Lines go to stderr from here on: io.modelcontextprotocol.");
  }

  @OnEachJdk
  void leavesStdoutToAServerThatWasThereBefore(Jdk jdk) {
    var server = server(jdk).withoutAgent().option("-XX:+EnableDynamicAgentLoading").start();
    var exchange = McpExchange.with(server);

    var attach = SpoorJvm.on(jdk).program("Attach", server.pid(), Built.AGENT).withoutAgent().run();
    server.awaitStderr("agent_instrumented");
    var run = exchange.calls("add", "{\"a\":1,\"b\":2}").ends();

    assertThat(attach.stdout() + attach.stderr()).isEmpty();
    assertMovedBecause(run, "StdioServerTransportProvider has been loaded");
  }

  @OnEachJdk
  void foreseesAServerThatIsPackedByItsLauncher(Jdk jdk) throws IOException {
    var jar = directory.resolve("packed.jar");
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Built.PROGRAMS.toUri().toString());
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new ZipEntry("BOOT-INF/classpath.idx"));
      out.write("- \"BOOT-INF/lib/mcp-core-2.1.0.jar\"\n".getBytes());
    }

    var run = SpoorJvm.on(jdk).program(jar, "Hello").run();

    assertThat(run.stdout()).startsWith("Hello").isEqualTo(run.ownStdout());
    assertMovedBecause(run, "BOOT-INF/lib/mcp-core-2.1.0.jar is on the class path");
  }

  @OnEachJdk
  void keepsStdoutWhereNobodySpeaks(Jdk jdk) {
    var run =
        SpoorJvm.on(jdk)
            .main(Built.MCP + File.pathSeparator + Built.PROGRAMS, "com.example.programs.Hello")
            .shell("exec %s < /dev/null")
            .run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.stderr()).isEqualTo(run.ownStderr());
  }

  private static SpoorJvm server(Jdk jdk) {
    return SpoorJvm.on(jdk).main(Built.MCP.toString(), "com.example.mcp.StdioServer");
  }

  private static void assertMovedBecause(Finished run, String reason) {
    var events = EventLines.in(run.stderr());
    assertThat(run.events().all()).as("events on stdout").isEmpty();
    assertThatEvents(events).areValid().haveNoGap().arePaired().resolveTheirParents();
    assertThat(events.only("agent_warning").text("cause")).isEqualTo("mcp_stdio");
    assertThat(events.only("agent_warning").text("warning")).contains(reason, "SPOOR_OUTPUT");
    assertThat(events.only("agent_started").json().path("outputs").toString())
        .isEqualTo("[\"stderr\"]");
    assertThat(events.last().event()).isEqualTo("agent_status");
  }
}
