/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operation;
import dev.spoor.bootstrap.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutboundHeadersTest {
  @RegisterExtension
  final Recorded recorded = Recorded.with("outbound.header=off,traceparent.originate=true");

  @Test
  void originatesATraceparentWhereAskedTo() {
    Operations.of(Kind.HTTP_REQUEST).inbound(Headers.of("X-Correlation-ID", "c-1")).start();
    Operation call = Recorded.start(Kind.HTTP_CLIENT);

    String expected =
        "00-" + recorded.last().get("trace_id") + "-" + Hex.of(call.context().spanId()) + "-01";
    assertThat(SentOn.headers()).containsExactly("traceparent", expected);
    assertThat(Traceparent.parse(expected)).isNotNull();
  }

  @Test
  void namesTheHeaderThatGoesBack() {
    assertThat(Operations.responseHeader()).isEqualTo("X-Correlation-ID");
  }
}
