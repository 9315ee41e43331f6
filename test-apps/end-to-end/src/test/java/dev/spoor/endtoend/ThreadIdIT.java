/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class ThreadIdIT {

  @OnEachJdk
  void comesFromTheRunElseFromItsStateElseFromTheRequest(Jdk jdk) {
    var run =
        SpoorJvm.on(jdk)
            .program("Conversations")
            .environment("SPOOR_THREAD_ID_HEADERS", "X-Conversation-ID")
            .environment("SPOOR_THREAD_ID_KEYS", "conversation")
            .run();

    assertThatEvents(run.events()).areSound();
    assertThat(threadIds(run, "http_request_start"))
        .containsExactly("of-the-request", "of-the-request", "of-the-request");
    assertThat(threadIds(run, "graph_execution_start"))
        .containsExactly("of-the-request", "of-the-state", "of-the-run");
    assertThat(threadIds(run, "node_complete"))
        .containsExactly("of-the-request", "of-the-state", "of-the-run");
  }

  @OnEachJdk
  void isNotThereWhereNobodyNamesIt(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Conversations").run();

    assertThat(run.events().of("http_request_start")).noneMatch(line -> line.has("thread_id"));
    assertThat(run.events().of("node_complete"))
        .filteredOn(line -> line.has("thread_id"))
        .extracting(line -> line.text("thread_id"))
        .containsExactly("of-the-run");
  }

  private static List<String> threadIds(Finished run, String event) {
    return run.events().of(event).stream().map(line -> line.text("thread_id")).toList();
  }
}
