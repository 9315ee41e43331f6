/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** What the tests of all the clients do alike. */
final class Gets {

  static HttpGet with(HttpGet request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  /** A handler that lets go of the connection. */
  static int code(HttpResponse response) throws IOException {
    EntityUtils.consume(response.getEntity());
    return response.getStatusLine().getStatusCode();
  }

  private Gets() {}
}
