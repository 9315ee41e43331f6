/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeaderNamesTest {
  @RegisterExtension
  final Recorded recorded =
      Recorded.with(
          "thread.id.headers=X-Thread+a b,outbound.header=X Flow,response.header=X-Flow:,"
              + "context.headers=X-Üser=user_id");

  @Test
  void saysWhichCannotBe() {
    Recorded.start(Kind.HTTP_REQUEST).end(null);

    assertThat(recorded.lines())
        .filteredOn("event", "agent_warning")
        .extracting(line -> line.get("warning"))
        .containsExactlyInAnyOrder(
            ignored("SPOOR_THREAD_ID_HEADERS", "a b"),
            ignored("SPOOR_OUTBOUND_HEADER", "X Flow"),
            ignored("SPOOR_RESPONSE_HEADER", "X-Flow:"),
            ignored("SPOOR_CONTEXT_HEADERS", "X-Üser"));
  }

  @Test
  void sendsNoneOfThem() {
    Operations.of(Kind.HTTP_REQUEST).inbound(Headers.of("X-Correlation-ID", "c-1")).start();
    Recorded.start(Kind.HTTP_CLIENT);

    assertThat(SentOn.headers()).isEmpty();
    assertThat(Operations.responseHeader()).isNull();
  }

  private static String ignored(String setting, String name) {
    return setting + ": \"" + name + "\" cannot be the name of a header, and is ignored";
  }
}
