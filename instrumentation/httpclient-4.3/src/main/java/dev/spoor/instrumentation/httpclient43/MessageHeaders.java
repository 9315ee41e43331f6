/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.httpclient43;

import dev.spoor.bootstrap.OutboundRequest;
import org.apache.http.HttpMessage;

/** The headers of the client's own copy of a request. */
record MessageHeaders(HttpMessage message) implements OutboundRequest {

  @Override
  public boolean has(String header) {
    return message.containsHeader(header);
  }

  @Override
  public void add(String header, String value) {
    message.addHeader(header, value);
  }
}
