/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.vertxwebclient45;

import dev.spoor.instrumentation.testing.HttpClientContract;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;
import java.net.URI;

class WebClientTest extends HttpClientContract {
  private static final WebClient CLIENT = WebClient.create(Calls.VERTX);

  @Override
  protected Prepared get(URI uri, String... headers) {
    HttpRequest<?> request = CLIENT.getAbs(uri.toString());
    for (int i = 0; i < headers.length; i += 2) {
      request.putHeader(headers[i], headers[i + 1]);
    }
    return () -> Calls.await(request.send()).statusCode();
  }

  @Override
  protected String logger() {
    return "io.vertx.ext.web.client.WebClient";
  }
}
