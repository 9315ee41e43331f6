/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.instrumentation.testing.RestClientContract;
import org.junit.jupiter.api.Tag;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ReactorClientHttpRequestFactory;
import reactor.netty.http.client.HttpClient;

/** Spring's client where it sits on this one: one call of it is one operation. */
@Tag("newest")
class RestClientTest extends RestClientContract {

  @Override
  protected ClientHttpRequestFactory requests() {
    return new ReactorClientHttpRequestFactory(HttpClient.create().followRedirect(true));
  }

  @Override
  protected String logger() {
    return "reactor.netty.http.client.HttpClient";
  }
}
