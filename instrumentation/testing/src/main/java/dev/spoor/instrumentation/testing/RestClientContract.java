/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.testing;

import java.net.URI;
import org.springframework.http.client.ClientHttpRequestFactory;

/** The contract of clients, kept by Spring's {@code RestClient} where it sits on one of them. */
public abstract class RestClientContract extends HttpClientContract {

  /** What makes its requests. */
  protected abstract ClientHttpRequestFactory requests();

  @Override
  protected Prepared get(URI uri, String... headers) {
    RestCalls calls = new RestCalls(requests());
    return () -> calls.get(uri, headers);
  }
}
