/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import dev.spoor.instrumentation.testing.HttpClientContract;
import java.net.URI;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Spring's client where it sits on this one: one call of it is one operation. */
class RestClientTest extends HttpClientContract {
  private final RestClient client =
      RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory()).build();

  @Override
  protected Prepared get(URI uri, String... headers) {
    return () -> {
      RestClient.RequestHeadersSpec<?> request = client.get().uri(uri);
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return send(request);
    };
  }

  private static int send(RestClient.RequestHeadersSpec<?> request) throws Exception {
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

  @Override
  protected String logger() {
    return "java.net.HttpURLConnection";
  }
}
