/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.Spoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.reactive.function.client.WebClient;

/** What a {@code WebClient} does alike in Spring 5 and 7. */
class WebClientBodyTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  private final WebClient client = WebClient.create();

  @Test
  void leavesABodyAsItIs() throws Exception {
    String echo =
        spoor.underOperation(
            () ->
                client
                    .post()
                    .uri(server.uri(200))
                    .bodyValue("a body")
                    .retrieve()
                    .bodyToMono(String.class)
                    .block());

    assertThat(echo).isEqualTo("a body");
    assertThat(server.ids().take())
        .containsExactly(spoor.onlyOperation(Kind.METHOD_CALL).correlationId());
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed();
  }
}
