/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.net.URI;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls of a {@code RestClient}, out of sight of a Spring that has none. */
final class RestCalls {
  private final RestClient client;

  RestCalls(ClientHttpRequestFactory requests) {
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  int get(URI uri, String... headers) throws Exception {
    RestClient.RequestHeadersSpec<?> request = client.get().uri(uri);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return request.exchange(
          (sent, response) -> {
            response.getBody().readAllBytes();
            return response.getStatusCode().value();
          });
    } catch (ResourceAccessException e) {
      throw (Exception) e.getCause();
    }
  }
}
