/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.net.URI;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** The contract of clients, kept by Spring's {@code WebClient} where it sits on one of them. */
public abstract class WebClientContract extends HttpClientContract {

  /** What makes its requests. */
  protected abstract ClientHttpConnector connector();

  @Override
  protected Prepared get(URI uri, String... headers) {
    WebClient.RequestHeadersSpec<?> request =
        WebClient.builder().clientConnector(connector()).build().get().uri(uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return () -> send(request);
  }

  private static int send(WebClient.RequestHeadersSpec<?> request) throws Exception {
    try {
      Integer status =
          request
              .exchangeToMono(
                  response -> response.releaseBody().thenReturn(response.statusCode().value()))
              .block();
      return status == null ? 0 : status;
    } catch (WebClientRequestException e) {
      throw (Exception) e.getCause();
    }
  }
}
