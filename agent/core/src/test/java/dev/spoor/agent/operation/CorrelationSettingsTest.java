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

class CorrelationSettingsTest {
  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @RegisterExtension
  final Recorded recorded =
      Recorded.with(
          "correlation.headers=X-Flow+X-Request-ID,correlation.generate=never,"
              + "context.headers=X-User-ID=user_id+X-Project=project_id,"
              + "response.header=off,outbound.header=X-Flow");

  @Test
  void takesTheHeadersInTheOrderThatIsSet() {
    request(Headers.of("X-Request-ID", "r-1").and("X-Flow", "f-1").and("X-Correlation-ID", "c-1"));

    assertThat(recorded.last()).containsEntry("correlation_id", "f-1");
  }

  @Test
  void inventsNothing() {
    request(Headers.of("X-Correlation-ID", "c-1"));

    assertThat(recorded.last()).containsEntry("correlation_id", null);
  }

  @Test
  void takesFieldsFromHeadersAllTheWayDown() {
    Operation request = request(Headers.of("X-User-ID", "u-1").and("X-Project", "p-1"));
    Operation tool = Recorded.start(Kind.TOOL_EXECUTION);
    tool.end(null);
    request.end(null);

    assertThat(recorded.lines())
        .hasSize(4)
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsEntry("user_id", "u-1")
                    .containsEntry("project_id", "p-1"));
  }

  @Test
  void leavesOutFieldsThatDidNotCome() {
    request(Headers.of("X-Project", "p-1"));

    assertThat(recorded.last()).containsEntry("project_id", "p-1").doesNotContainKey("user_id");
  }

  @Test
  void leavesOutFieldsThatAreTooLong() {
    request(Headers.of("X-Project", "p".repeat(4097)));

    assertThat(recorded.last()).doesNotContainKey("project_id");
    assertThat(recorded.only("agent_warning"))
        .containsEntry("warning", "The value of X-Project is too long");
  }

  @Test
  void sendsNothingBackWhereThatIsOff() {
    assertThat(Operations.responseHeader()).isNull();
  }

  @Test
  void passesIdsOn() {
    request(Headers.of("X-Flow", "f-1").and("traceparent", TRACEPARENT));
    Recorded.start(Kind.HTTP_CLIENT);

    assertThat(SentOn.headers()).containsExactly("X-Flow", "f-1", "traceparent", TRACEPARENT);
  }

  @Test
  void originatesNoTraceparent() {
    request(Headers.of("X-Flow", "f-1"));

    assertThat(SentOn.headers()).containsExactly("X-Flow", "f-1");
  }

  @Test
  void passesNothingOnWhereNothingIsKnown() {
    Recorded.start(Kind.HTTP_CLIENT);

    assertThat(SentOn.headers()).isEmpty();
  }

  private static Operation request(Headers headers) {
    return Operations.of(Kind.HTTP_REQUEST).inbound(headers).start();
  }
}
