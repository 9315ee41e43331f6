/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient550;

import dev.spoor.instrumentation.testing.RestClientContract;
import org.junit.jupiter.api.Tag;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** Spring's client where it sits on this one: one call of it is one operation. */
@Tag("newest")
class RestClientTest extends RestClientContract {

  @Override
  protected ClientHttpRequestFactory requests() {
    return new HttpComponentsClientHttpRequestFactory();
  }

  @Override
  protected String logger() {
    return "org.apache.hc.client5.http.classic.HttpClient";
  }
}
