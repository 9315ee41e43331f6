/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.instrumentation.testing.WebClientContract;
import org.junit.jupiter.api.Tag;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import reactor.netty.http.client.HttpClient;

/** Spring's client where it sits on this one: one call of it is one operation. */
@Tag("newest")
class WebClientTest extends WebClientContract {

  @Override
  protected ClientHttpConnector connector() {
    return new ReactorClientHttpConnector(HttpClient.create().followRedirect(true));
  }

  @Override
  protected String logger() {
    return "reactor.netty.http.client.HttpClient";
  }
}
