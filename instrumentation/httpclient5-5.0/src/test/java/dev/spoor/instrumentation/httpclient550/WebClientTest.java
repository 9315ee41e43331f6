/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.instrumentation.testing.WebClientContract;
import org.junit.jupiter.api.Tag;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.HttpComponentsClientHttpConnector;

/** Spring's client where it sits on this one: one call of it is one operation. */
@Tag("newest")
class WebClientTest extends WebClientContract {

  @Override
  protected ClientHttpConnector connector() {
    return new HttpComponentsClientHttpConnector();
  }

  @Override
  protected String logger() {
    return "org.apache.hc.client5.http.async.HttpAsyncClient";
  }
}
