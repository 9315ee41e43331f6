/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.bootstrap.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutboundHostsTest {
  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @RegisterExtension
  final Recorded recorded = Recorded.with("outbound.hosts=*.Internal+orders.example.com");

  @Test
  void getTheIds() {
    request();

    assertThat(SentOn.headersTo("orders.example.com")).contains("c-1", TRACEPARENT);
    assertThat(SentOn.headersTo("Stock.internal")).contains("c-1", TRACEPARENT);
  }

  @Test
  void keepTheIdsFromAllOthers() {
    request();

    assertThat(SentOn.headersTo("orders.example.com.evil.org")).isEmpty();
    assertThat(SentOn.headersTo("internal")).isEmpty();
  }

  @Test
  void keepTheIdsFromWhoIsNotKnown() {
    request();

    assertThat(SentOn.headersTo(null)).isEmpty();
  }

  private static void request() {
    Headers headers = Headers.of("X-Correlation-ID", "c-1").and("traceparent", TRACEPARENT);
    Operations.of(Kind.HTTP_REQUEST).inbound(headers).start();
  }
}
