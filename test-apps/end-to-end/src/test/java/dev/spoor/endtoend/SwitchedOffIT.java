/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchedOffIT {

  @ParameterizedTest
  @MethodSource("instrumentations")
  void writesNothingOfWhatIsSwitchedOff(Instrumentation switched) {
    var run = run(switched.program()).environment(switched.variable(), "false").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.exitCode()).isZero();
    assertThat(run.events().of("agent_instrumented"))
        .noneMatch(line -> line.text("name").equals(switched.name()));
    assertThat(run.events().operations())
        .noneMatch(line -> switched.kinds().contains(line.text("kind")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "OldClient"})
  void writesAllOfItByDefault(String program) {
    var switchable = instrumentations().filter(each -> each.program().equals(program)).toList();

    var events = run(program).run().events();

    assertThat(events.of("agent_instrumented"))
        .extracting(line -> line.text("name"))
        .containsAll(switchable.stream().map(Instrumentation::name).toList());
    assertThat(events.operations())
        .extracting(line -> line.text("kind"))
        .containsAll(switchable.stream().flatMap(each -> each.kinds().stream()).toList());
  }

  private static SpoorJvm run(String program) {
    var jvm = SpoorJvm.on(Jdks.oldest());
    return program.equals("demo") ? jvm.demo() : jvm.program(program);
  }

  static Stream<Instrumentation> instrumentations() {
    return Stream.of(
        new Instrumentation("demo", "jdk-httpserver", "http_request"),
        new Instrumentation("demo", "java-net-http", "http_client"),
        new Instrumentation("demo", "java-process", "process"),
        new Instrumentation("demo", "langgraph4j-core", "graph_execution", "node"),
        new Instrumentation("demo", "langchain4j", "tool_execution"),
        new Instrumentation("demo", "langchain4j-core", "llm_call"),
        new Instrumentation("demo", "methods", "method"),
        new Instrumentation("demo", "java-concurrent"),
        new Instrumentation("OldClient", "http-url-connection", "http_client"));
  }

  /**
   * An instrumentation.
   *
   * @param program where it is at work
   * @param name as {@code agent_instrumented} has it
   * @param kinds what only it writes there
   */
  record Instrumentation(String program, String name, List<String> kinds) {

    Instrumentation(String program, String name, String... kinds) {
      this(program, name, List.of(kinds));
    }

    String variable() {
      return "SPOOR_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_ENABLED";
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
