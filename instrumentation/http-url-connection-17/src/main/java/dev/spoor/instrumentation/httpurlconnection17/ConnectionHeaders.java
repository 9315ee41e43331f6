/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpurlconnection17;

import dev.spoor.bootstrap.OutboundRequest;
import java.net.HttpURLConnection;

/** The headers of a connection that does not stand yet; else it refuses them. */
record ConnectionHeaders(HttpURLConnection connection) implements OutboundRequest {

  @Override
  public boolean has(String header) {
    return connection.getRequestProperty(header) != null;
  }

  @Override
  public void add(String header, String value) {
    connection.setRequestProperty(header, value);
  }
}
