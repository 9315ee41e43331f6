/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the build has put what the tests run. */
final class Built {
  private static final Path ROOT =
      Path.of(System.getProperty("spoor.root", "../..")).toAbsolutePath().normalize();

  static final Path AGENT = ROOT.resolve("agent/dist/target/spoor.jar");
  static final Path DEMO = ROOT.resolve("test-apps/demo/target/demo.jar");
  static final Path PROGRAMS = ROOT.resolve("test-apps/programs/target/programs.jar");
  static final Path GRAPHS = ROOT.resolve("test-apps/graphs/target/graphs.jar");
  static final Path GRAPHS_1_5 = ROOT.resolve("test-apps/graphs-1.5/target/graphs-1.5.jar");
  static final Path MCP = ROOT.resolve("test-apps/mcp/target/mcp.jar");
  static final Path AGENTIC = ROOT.resolve("test-apps/agentic/target/agentic.jar");
  static final Path ADK = ROOT.resolve("test-apps/adk");
  static final Path HTTP_SERVERS = ROOT.resolve("test-apps/http-servers");
  static final Path SPRING_AI = ROOT.resolve("test-apps/spring-ai");
  static final Path SCHEMA = ROOT.resolve("docs/reference/event.schema.json");
  static final Path READING = ROOT.resolve("docs/reading.md");
  static final Path RUNS = ROOT.resolve("docs/runs.md");

  /** What runs in Node.js, and where it is installed. */
  static final Path NODE = ROOT.resolve("test-apps/end-to-end/src/interop/node");

  static final Path INTEROP = ROOT.resolve("test-apps/end-to-end/target/interop");

  /** The agent of OpenTelemetry. */
  static final Path OPENTELEMETRY =
      ROOT.resolve("test-apps/end-to-end/target/opentelemetry-javaagent.jar");

  /** The Maven that runs the build. */
  static final String MAVEN = System.getProperty("maven.launcher", "mvn");

  /** What lies in the {@code lib} beside a jar, of this artifact. */
  static Path library(Path jar, String artifact) {
    try (Stream<Path> jars = Files.list(jar.resolveSibling("lib"))) {
      return jars.filter(each -> each.getFileName().toString().matches(artifact + "-[0-9].*"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Built() {}
}
