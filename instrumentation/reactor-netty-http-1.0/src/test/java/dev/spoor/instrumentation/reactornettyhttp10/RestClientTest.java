/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.instrumentation.testing.HttpClientContract;
import java.net.URI;
import org.junit.jupiter.api.Tag;

/** Spring's client where it sits on this one: one call of it is one operation. */
@Tag("newest")
class RestClientTest extends HttpClientContract {
  private final RestCalls client = new RestCalls();

  @Override
  protected Prepared get(URI uri, String... headers) {
    return () -> client.get(uri, headers);
  }

  @Override
  protected String logger() {
    return "reactor.netty.http.client.HttpClient";
  }
}
