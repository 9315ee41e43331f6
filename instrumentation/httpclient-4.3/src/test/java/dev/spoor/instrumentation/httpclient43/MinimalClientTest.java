/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import static dev.spoor.instrumentation.testing.OperationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.spoor.bootstrap.Kind;
import dev.spoor.instrumentation.testing.AnsweringServer;
import dev.spoor.instrumentation.testing.Spoor;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The client that follows no redirects, and so does not keep to the whole contract. */
class MinimalClientTest {
  @RegisterExtension static final Spoor spoor = Spoor.attached();
  @RegisterExtension final AnsweringServer server = new AnsweringServer();

  @Test
  void sendsTheIdAlong() throws Exception {
    HttpGet request = new HttpGet(server.uri(404));

    try (CloseableHttpClient client = HttpClients.createMinimal()) {
      spoor.underOperation(() -> client.execute(request, Gets::code));
    }

    assertThat(server.ids().take())
        .containsExactly(spoor.onlyOperation(Kind.METHOD_CALL).correlationId());
    assertThat(spoor.onlyOperation(Kind.HTTP_CLIENT)).has(entry("status_code", 404));
    assertThat(request.getAllHeaders()).isEmpty();
  }
}
