/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.endtoend;

import static dev.spoor.endtoend.EventLinesAssert.assertThatEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RequestsIT {

  @OnEachJdk
  void endsEachRequestAsItEnded(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Requests").run();

    assertThatEvents(run.events()).areSound();
    assertThat(run.events().where(EventLine::isEnd))
        .extracting(EventLine::event, line -> line.text("level"), line -> line.text("status_code"))
        .containsExactly(
            tuple("http_request_complete", "info", "200"),
            tuple("http_request_complete", "info", "404"),
            tuple("http_request_failed", "error", "503"),
            tuple("http_request_failed", "error", ""),
            tuple("http_request_complete", "info", "200"));
  }

  @OnEachJdk
  void givesBackTheIdThatCameAndMakesOneWhereNoneOrABadOneCame(Jdk jdk) {
    var run = SpoorJvm.on(jdk).program("Requests", "a b", "x".repeat(129)).run();

    var ids =
        run.events().where(EventLine::isStart).stream()
            .map(line -> line.text("correlation_id"))
            .toList();
    assertThat(run.ownStdout().lines())
        .containsExactly(
            "/fine HTTP/1.1 200 OK id=with-header/fine",
            "/missing HTTP/1.1 404 Not Found id=with-header/missing",
            "/unavailable HTTP/1.1 503 Service Unavailable id=with-header/unavailable",
            "/throws hung up id=-",
            "/fine HTTP/1.1 200 OK id=" + ids.get(4),
            "/fine HTTP/1.1 200 OK id=" + ids.get(5),
            "/fine HTTP/1.1 200 OK id=" + ids.get(6));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.subList(4, 7)).allMatch(id -> id.matches("[0-9a-f]{32}"));
    assertThat(run.events().of("agent_warning")).hasSize(1);
  }

  @OnEachJdk
  void leavesTheAnswersAloneWhereTheHeaderIsSwitchedOff(Jdk jdk) {
    var without = SpoorJvm.on(jdk).program("Requests").withoutAgent().run();

    var with = SpoorJvm.on(jdk).program("Requests").with("response.header", "off").run();

    assertThat(with.ownStdout()).isEqualTo(without.stdout());
    assertThat(with.stderr()).isEqualTo(without.stderr());
  }
}
