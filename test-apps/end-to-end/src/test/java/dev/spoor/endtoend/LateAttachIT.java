/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

class LateAttachIT {

  @OnEachJdk
  void tracksWhatBeginsAfterItCame(Jdk jdk) {
    var jvm =
        SpoorJvm.on(jdk)
            .program("LateWork")
            .withoutAgent()
            .option("-XX:+EnableDynamicAgentLoading")
            .start()
            .awaitStderr("done 0");

    var attach =
        SpoorJvm.on(jdk)
            .program("Attach", jvm.pid(), Built.AGENT, "level=info")
            .withoutAgent()
            .run();
    jvm.awaitStdout("agent_instrumented", 1);
    var run = jvm.says("\n").awaitStdout("http_request_complete", 1).closesStdin().finish();

    assertThat(attach.stdout() + attach.stderr()).isEmpty();
    assertThatEvents(run.events()).areSound();
    assertThat(run.events().where(EventLine::isStart))
        .extracting(line -> line.text("kind"))
        .containsExactly("http_client", "http_request", "method", "process");
  }
}
