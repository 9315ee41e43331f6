/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A JVM that is to run a program under the agent. */
final class SpoorJvm {
  /** The JVM lives for seconds: what the second compiler makes of its code comes too late. */
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

  private final Jdk jdk;
  private final List<String> before = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> program = new ArrayList<>();
  private final List<String> settings = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();
  private @Nullable Path agent = Built.AGENT;
  private boolean readsStdout = true;
  private String shell = "";

  static SpoorJvm on(Jdk jdk) {
    return new SpoorJvm(jdk);
  }

  private SpoorJvm(Jdk jdk) {
    this.jdk = jdk;
  }

  /** One of {@code test-apps/programs}, by the simple name of its class. */
  SpoorJvm program(String name, Object... arguments) {
    return program(Built.PROGRAMS, name, arguments);
  }

  /** The same from another class path. */
  SpoorJvm program(Path classPath, String name, Object... arguments) {
    program.addAll(List.of("-cp", classPath.toString(), "com.example.programs." + name));
    for (Object argument : arguments) {
      program.add(argument.toString());
    }
    return this;
  }

  /** Any main class on any class path. */
  SpoorJvm main(String classPath, String mainClass, String... arguments) {
    program.addAll(List.of("-cp", classPath, mainClass));
    program.addAll(List.of(arguments));
    return this;
  }

  SpoorJvm demo() {
    program.addAll(List.of("-jar", Built.DEMO.toString()));
    return this;
  }

  /** A setting as an agent argument. */
  SpoorJvm with(String key, Object value) {
    settings.add(key + "=" + value);
    return this;
  }

  SpoorJvm environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  SpoorJvm option(String... jvmOptions) {
    options.addAll(List.of(jvmOptions));
    return this;
  }

  SpoorJvm optionBeforeTheAgent(String option) {
    before.add(option);
    return this;
  }

  /** The agent from another place than the build's. */
  SpoorJvm agentJar(Path jar) {
    agent = jar;
    return this;
  }

  SpoorJvm withoutAgent() {
    agent = null;
    return this;
  }

  /** What bash is to do before it becomes the JVM, or with its streams; {@code %s} is the JVM. */
  SpoorJvm shell(String line) {
    shell = line;
    return this;
  }

  /** Nobody reads stdout: the pipe fills up. */
  SpoorJvm stdoutUnread() {
    readsStdout = false;
    return this;
  }

  Finished run() {
    return start().finish();
  }

  /** {@code java -jar spoor.jar recover DIR}. */
  Finished recover(Path directory) {
    program.addAll(List.of("-jar", Built.AGENT.toString(), "recover", directory.toString()));
    return withoutAgent().run();
  }

  RunningJvm start() {
    var builder = new ProcessBuilder(command());
    builder.environment().keySet().removeIf(SpoorJvm::meantForSomebodyElse);
    builder.environment().putAll(environment);
    try {
      return new RunningJvm(builder.start(), readsStdout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is to be started, where somebody else does that. */
  List<String> command() {
    List<String> command = new ArrayList<>(List.of(jdk.tool("java"), ONE_COMPILER));
    command.addAll(before);
    if (agent != null) {
      command.add(agentOption(agent));
    }
    command.addAll(options);
    command.addAll(program);
    return shell.isEmpty() ? command : List.of("bash", "-c", shell.formatted(quoted(command)));
  }

  private String agentOption(Path jar) {
    return "-javaagent:" + jar + (settings.isEmpty() ? "" : "=" + String.join(",", settings));
  }

  private static String quoted(List<String> command) {
    return "'" + String.join("' '", command) + "'";
  }

  private static boolean meantForSomebodyElse(String variable) {
    return variable.startsWith("SPOOR_")
        || variable.startsWith("OTEL_")
        || variable.startsWith("LOG")
        || variable.equals("SERVICE_NAME")
        || variable.equals("JAVA_TOOL_OPTIONS")
        || variable.equals("JDK_JAVA_OPTIONS");
  }
}
