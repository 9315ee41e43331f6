/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.instrumentation.testing.HttpClientContract;
import java.net.URI;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Spring's client where it sits on this one: one call of it is one operation. */
class WebClientTest extends HttpClientContract {
  private final WebClient client =
      WebClient.builder().clientConnector(new JdkClientHttpConnector(Clients.client())).build();

  @Override
  protected Prepared get(URI uri, String... headers) {
    WebClient.RequestHeadersSpec<?> request = client.get().uri(uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return () -> send(request);
  }

  private static int send(WebClient.RequestHeadersSpec<?> request) throws Exception {
    try {
      return request
          .exchangeToMono(
              response -> response.releaseBody().thenReturn(response.statusCode().value()))
          .block();
    } catch (WebClientRequestException e) {
      throw (Exception) e.getCause();
    }
  }

  @Override
  protected String logger() {
    return "java.net.http.HttpClient";
  }
}
