/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import java.net.URI;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import reactor.netty.http.client.HttpClient;

/** Spring's client, in a class of its own, since it is not there in every version. */
final class RestCalls {
  private final RestClient client =
      RestClient.builder()
          .requestFactory(
              new ReactorClientHttpRequestFactory(HttpClient.create().followRedirect(true)))
          .build();

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
