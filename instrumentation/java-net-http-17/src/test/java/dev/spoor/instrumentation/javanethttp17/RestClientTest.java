/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.javanethttp17;

import dev.spoor.instrumentation.testing.RestClientContract;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** Spring's client where it sits on this one: one call of it is one operation. */
class RestClientTest extends RestClientContract {

  @Override
  protected ClientHttpRequestFactory requests() {
    return new JdkClientHttpRequestFactory(Clients.client());
  }

  @Override
  protected String logger() {
    return "java.net.http.HttpClient";
  }
}
