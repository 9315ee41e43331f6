/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.instrumentation.testing.WebClientContract;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.JdkClientHttpConnector;

/** Spring's client where it sits on this one: one call of it is one operation. */
class WebClientTest extends WebClientContract {

  @Override
  protected ClientHttpConnector connector() {
    return new JdkClientHttpConnector(Clients.client());
  }

  @Override
  protected String logger() {
    return "java.net.http.HttpClient";
  }
}
