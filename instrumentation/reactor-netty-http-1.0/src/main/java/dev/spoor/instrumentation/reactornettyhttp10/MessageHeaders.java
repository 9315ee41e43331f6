/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.reactornettyhttp10;

import dev.spoor.bootstrap.OutboundRequest;
import io.netty.handler.codec.http.HttpHeaders;

/** The headers of one exchange. */
record MessageHeaders(HttpHeaders headers) implements OutboundRequest {

  @Override
  public boolean has(String header) {
    return headers.contains(header);
  }

  @Override
  public void add(String header, String value) {
    headers.add(header, value);
  }
}
