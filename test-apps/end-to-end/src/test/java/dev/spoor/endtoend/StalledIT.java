/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

class StalledIT {

  @OnEachJdk
  void reportsWhatRunsForTooLongWithTheStackOfItsThread(Jdk jdk) {
    var jvm = SpoorJvm.on(jdk).program("Stalls").with("stalled.after", "10ms").start();

    jvm.awaitStdout("tool_execution_stalled", 1);
    var run = jvm.closesStdin().finish();

    assertThatEvents(run.events()).areSound();
    var stalled = run.events().only("tool_execution_stalled");
    assertThat(stalled.text("level")).isEqualTo("warn");
    assertThat(stalled.text("java_thread")).isEqualTo("tool-thread");
    assertThat(stalled.text("stack_trace")).contains("at com.example.programs.Stalls.ask(");
    assertThat(stalled.text("span_id"))
        .isEqualTo(run.events().only("tool_execution_complete").text("span_id"));
  }
}
