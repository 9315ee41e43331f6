/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.Spoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

/** Spring's clients where they sit on the JDK's: one call of theirs is one operation. */
class SpringClientsTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  @AfterEach
  void isOneOperationThatCarriesTheId() throws Exception {
    assertThat(server.ids().take())
        .containsExactly(spoor.onlyOperation(Kind.METHOD_CALL).correlationId());
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).completed();
  }

  @Test
  void recordsARestClient() throws Exception {
    RestClient client =
        RestClient.builder().requestFactory(new JdkClientHttpRequestFactory()).build();

    String echo =
        spoor.underOperation(
            () -> client.post().uri(server.uri(200)).body("a body").retrieve().body(String.class));

    assertThat(echo).isEqualTo("a body");
  }

  @Test
  void recordsAWebClient() throws Exception {
    WebClient client = WebClient.builder().clientConnector(new JdkClientHttpConnector()).build();

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
  }
}
