/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchedOffIT {
  private static final List<Instrumentation> IN_DEMO =
      List.of(
          new Instrumentation("jdk-httpserver", "http_request"),
          new Instrumentation("java-net-http", "http_client"),
          new Instrumentation("java-process", "process"),
          new Instrumentation("langgraph4j-core", "graph_execution", "node"),
          new Instrumentation("langchain4j", "tool_execution"),
          new Instrumentation("langchain4j-core", "llm_call"),
          new Instrumentation("methods", "method"),
          new Instrumentation("java-concurrent"));

  private static final Instrumentation OLD_CLIENT =
      new Instrumentation("http-url-connection", "http_client");

  /** So each is off in one of the two runs, and at work in the other. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void writesNothingOfEachThatIsSwitchedOffAndAllOfTheRest(int remainder) {
    List<Instrumentation> off =
        IntStream.range(0, IN_DEMO.size())
            .filter(i -> i % 2 == remainder)
            .mapToObj(IN_DEMO::get)
            .toList();

    EventLines events = eventsOf(SpoorJvm.on(Jdks.oldest()).demo(), off);

    assertThat(namesIn(events)).doesNotContainAnyElementsOf(namesOf(off));
    assertThat(kindsIn(events)).doesNotContainAnyElementsOf(kindsOf(off));
    List<Instrumentation> rest = IN_DEMO.stream().filter(each -> !off.contains(each)).toList();
    assertThat(namesIn(events)).containsAll(namesOf(rest));
    assertThat(kindsIn(events)).containsAll(kindsOf(rest));
  }

  @Test
  void writesNothingOfTheOldClientWhereItIsSwitchedOff() {
    EventLines on = eventsOf(SpoorJvm.on(Jdks.oldest()).program("OldClient"), List.of());
    EventLines off = eventsOf(SpoorJvm.on(Jdks.oldest()).program("OldClient"), List.of(OLD_CLIENT));

    assertThat(namesIn(on)).contains(OLD_CLIENT.name());
    assertThat(kindsIn(on)).containsAll(OLD_CLIENT.kinds());
    assertThat(namesIn(off)).doesNotContain(OLD_CLIENT.name());
    assertThat(kindsIn(off)).doesNotContainAnyElementsOf(OLD_CLIENT.kinds());
  }

  private static EventLines eventsOf(SpoorJvm jvm, List<Instrumentation> off) {
    off.forEach(each -> jvm.environment(each.variable(), "false"));
    Finished run = jvm.run();
    assertThat(run.exitCode()).isZero();
    assertThatEvents(run.events()).areSound();
    return run.events();
  }

  private static Set<String> namesIn(EventLines events) {
    return events.of("agent_instrumented").stream().map(line -> line.text("name")).collect(toSet());
  }

  private static Set<String> kindsIn(EventLines events) {
    return events.operations().stream().map(line -> line.text("kind")).collect(toSet());
  }

  private static List<String> namesOf(List<Instrumentation> all) {
    return all.stream().map(Instrumentation::name).toList();
  }

  private static List<String> kindsOf(List<Instrumentation> all) {
    return all.stream().flatMap(each -> each.kinds().stream()).toList();
  }

  /**
   * An instrumentation.
   *
   * @param name as {@code agent_instrumented} has it
   * @param kinds what only it writes
   */
  record Instrumentation(String name, List<String> kinds) {

    Instrumentation(String name, String... kinds) {
      this(name, List.of(kinds));
    }

    String variable() {
      return "SPOOR_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_ENABLED";
    }
  }
}
