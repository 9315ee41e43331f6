/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Attribute;
import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThreadIdTest {

  @RegisterExtension
  final Recorded recorded =
      Recorded.with(
          "thread.id.headers=X-Talk+X-Session+X-Auth-Token,thread.id.keys=session+auth_token");

  @Test
  void comesFromAHeaderAndGoesAllTheWayDown() {
    Operation request = request(Headers.of("X-Session", "talk-1"));
    Operation run = Recorded.start(Kind.GRAPH_EXECUTION);
    run.end(null);
    request.end(null);

    assertThat(recorded.lines())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).containsEntry("thread_id", "talk-1"));
  }

  @Test
  void takesTheFirstHeaderThatIsPresent() {
    request(Headers.of("X-Session", "second").and("X-Talk", "first"));

    assertThat(recorded.last()).containsEntry("thread_id", "first");
  }

  @Test
  void givesWayToWhatTheRunWasTold() {
    request(Headers.of("X-Talk", "outer"));
    Operations.of(Kind.GRAPH_EXECUTION).set(Attribute.THREAD_ID, "inner").start();

    assertThat(recorded.last()).containsEntry("thread_id", "inner");
  }

  @Test
  void leavesOutHeadersThatAreEmptyOrTooLong() {
    request(Headers.of("X-Talk", " "));
    request(Headers.of("X-Talk", "t".repeat(4097)));

    assertThat(recorded.lines())
        .allSatisfy(line -> assertThat(line).doesNotContainKey("thread_id"));
    assertThat(recorded.only("agent_warning"))
        .containsEntry("warning", "The value of X-Talk is too long");
  }

  @Test
  void doesNotRepeatAHeaderWhoseNameSaysThatItIsSecret() {
    request(Headers.of("X-Auth-Token", "talk-1"));

    assertThat(recorded.last()).containsEntry("thread_id", "[REDACTED]");
  }

  @Test
  void comesFromTheStateByItsOwnNameFirst() {
    assertThat(Operations.threadId(Map.of("session", "b", "thread_id", "a"))).isEqualTo("a");
    assertThat(Operations.threadId(Map.of("session", "b"))).isEqualTo("b");
    assertThat(Operations.threadId(Map.of("auth_token", "c"))).isEqualTo("[REDACTED]");
    assertThat(Operations.threadId(Map.of("input", "d"))).isNull();
    assertThat(Operations.threadId(null)).isNull();
  }

  @Test
  void mayBeANumberOrAnIdButNothingElse() {
    UUID id = UUID.randomUUID();

    assertThat(Operations.threadId(Map.of("thread_id", 7L))).isEqualTo("7");
    assertThat(Operations.threadId(Map.of("thread_id", id))).isEqualTo(id.toString());
    assertThat(Operations.threadId(Map.of("thread_id", Map.of()))).isNull();
    assertThat(Operations.threadId(Map.of("thread_id", new Object()))).isNull();
  }

  private static Operation request(Headers headers) {
    return Operations.of(Kind.HTTP_REQUEST).inbound(headers).start();
  }
}
