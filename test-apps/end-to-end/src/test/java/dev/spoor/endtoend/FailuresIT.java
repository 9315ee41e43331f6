/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class FailuresIT {

  @OnEachJdk
  void letsTheCallerSeeWhatItWouldSeeWithoutTheAgent(Jdk jdk) {
    var without = SpoorJvm.on(jdk).program("Failures").withoutAgent().run();

    var with = SpoorJvm.on(jdk).program("Failures").run();

    assertThat(with.ownStdout()).isEqualTo(without.stdout());
    assertThat(with.stderr()).isEqualTo(without.stderr());
    assertThat(with.exitCode()).isEqualTo(without.exitCode());
    assertThatEvents(with.events()).areSound();
  }

  @OnEachJdk
  void saysOfEachFailureWhatItWas(Jdk jdk) {
    var events = SpoorJvm.on(jdk).program("Failures").run().events();

    var state = IllegalStateException.class.getName();
    assertThat(ends(events))
        .containsExactlyInAnyOrder(
            "method_failed error " + state + " the method threw",
            "node_failed error " + state + " the node threw",
            "node_complete info",
            "graph_execution_failed error " + state + " the node threw",
            "tool_execution_failed error " + state + " the tool threw",
            "process_failed warn exit_3 The process ended with exit code 3",
            "process_failed warn exit_137 The process ended with exit code 137",
            "process_failed error java.io.IOException " + error(events, "java.io.IOException"),
            "method_complete info cancelled");
  }

  @OnEachJdk
  void writesTheStackTraceOfAThrowableOnce(Jdk jdk) {
    var events = SpoorJvm.on(jdk).program("Failures").run().events();

    var byError =
        events.where(line -> line.has("stack_trace")).stream()
            .collect(groupingBy(line -> line.text("error")));
    assertThat(byError).hasSize(4).allSatisfy((error, lines) -> assertThat(lines).hasSize(1));
    assertThat(events.only("graph_execution_failed").text("error_span_id"))
        .isEqualTo(events.only("node_failed").text("span_id"));
  }

  private static List<String> ends(EventLines events) {
    return events.where(EventLine::isEnd).stream()
        .map(
            line ->
                String.join(
                        " ",
                        line.event(),
                        line.text("level"),
                        line.text("outcome"),
                        line.text("error_type"),
                        line.text("error"))
                    .replaceAll(" +", " ")
                    .trim())
        .toList();
  }

  private static String error(EventLines events, String type) {
    return events.where(line -> line.text("error_type").equals(type)).get(0).text("error").trim();
  }

  @OnEachJdk
  void endsWhatWasOpenWhereTheStackOverflowed(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Overflow").run();

    assertThat(run.exitCode()).isZero();
    assertThat(run.ownStdout()).isEqualTo("overflowed in descend\n".repeat(2));
    assertThatEvents(run.events()).areValid().arePaired().resolveTheirParents();
    assertThat(run.events().only("agent_status").json().path("open_operations").asLong(-1))
        .isZero();
    assertThat(run.events().where(line -> line.has("stack_trace")))
        .hasSize(2)
        .extracting(line -> line.text("stack_trace"))
        .allSatisfy(
            stack -> assertThat(stack).contains("at com.example.programs.Overflow.descend("));
  }
}
